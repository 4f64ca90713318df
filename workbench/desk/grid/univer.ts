// Univer, with the plugins that the desk needs.
import {
  ICommandService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingKo from '@univerjs/preset-sheets-conditional-formatting/locales/ko-KR';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreKo from '@univerjs/preset-sheets-core/locales/ko-KR';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationKo from '@univerjs/preset-sheets-data-validation/locales/ko-KR';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteKo from '@univerjs/preset-sheets-note/locales/ko-KR';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** Name of the workbook that is open. */
  readonly unit: () => string;
  /** Puts a workbook in place of the one that is open. */
  open(workbook: object): void;
}

/** Menu entries of Univer that would change what the book cannot hold or what only Google's own menus offer. */
const HIDDEN_ENTRIES = [
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.permission',
  'sheet.command.set-tab-color',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.menu.paste-special',
  'sheet.menu.copy-special',
  'sheet.command.toggle-gridlines',
];

export function createEngine(container: HTMLElement, language: 'ko' | 'en'): Engine {
  const univer = new Univer({
    locale: language === 'ko' ? LocaleType.KO_KR : LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.KO_KR]: mergeLocales(
        coreKo,
        validationKo,
        formattingKo,
        noteKo,
        progress('계산 중', '계산 완료'),
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEn,
        validationEn,
        formattingEn,
        noteEn,
        progress('Calculating', 'Done'),
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: { sheetBar: true, statisticBar: false, menus: true, zoomSlider: false },
      menu: Object.fromEntries(HIDDEN_ENTRIES.map((id) => [id, { hidden: true }])),
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  // Without `createUniver` of the unwanted package, the presets' plugins are registered one by one, each once.
  const known = new Set<string>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const [type, config] = withConfig(plugin);
    if (!type || known.has(type.pluginName)) continue;
    known.add(type.pluginName);
    univer.registerPlugin(type, config);
  }
  forgetLateErrors();
  const api = FUniver.newAPI(univer);
  let opened = 0;
  const unit = () => `book-${opened}`;
  return {
    univer,
    api,
    commands: univer.__getInjector().get(ICommandService),
    unit,
    open(workbook) {
      if (opened > 0) api.disposeUnit(unit());
      // A new name each time: Univer remembers conditional formats of a name beyond its workbook's end.
      opened += 1;
      const data: Partial<IWorkbookData> = { ...workbook, id: unit() };
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    },
  };
}

/** Univer 0.25.1 goes on validating cells of a workbook that has been closed, and then complains that it is gone. */
function forgetLateErrors(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (/cannot find current workbook, unitId: book-/.test(String(event.reason))) event.preventDefault();
  });
}

/** Texts that Univer 0.25.1 asks for and none of its own locales has. */
function progress(calculating: string, done: string) {
  const texts = { analyzing: calculating, calculating, 'array-analysis': calculating };
  return { 'sheets-formula': { progress: { ...texts, 'array-calculation': calculating, done } } };
}

type Listed = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown] | null;

/** A preset lists null where an option leaves a plugin out. */
function withConfig(
  plugin: Listed,
): [PluginCtor<Plugin> | null, ConstructorParameters<PluginCtor<Plugin>>[0]] {
  return Array.isArray(plugin) ? [plugin[0], plugin[1]] : [plugin, undefined];
}

// HtmlTemplate: `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>`, with the template's own properties in scope.
import { current, wrap } from './facade';
import { escapeInContext } from './html-escape';

interface Page {
  getContent(): string;
}

export class HtmlTemplate {
  readonly properties: Record<string, unknown> = {};

  constructor(
    private readonly source: string,
    private readonly page: (html: string) => Page,
  ) {}

  getRawContent(): string {
    return this.source;
  }

  /** The JavaScript that the template is turned into. */
  getCode(): string {
    let code = '';
    let at = 0;
    for (const match of this.source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
      code += `output.raw(${JSON.stringify(this.source.slice(at, match.index))});\n`;
      const [whole, kind, inner = ''] = match;
      at = match.index + whole.length;
      // Only the first statement is printed ([A]), so a trailing semicolon is common and harmless.
      const expression = inner.trim().replace(/;\s*$/, '');
      if (kind === '=') code += `output.escaped(${expression});\n`;
      else if (kind === '!=') code += `output.raw(${expression});\n`;
      else code += `${inner}\n`;
    }
    return `${code}output.raw(${JSON.stringify(this.source.slice(at))});\n`;
  }

  evaluate(): Page {
    let html = '';
    const output = {
      raw: (value: unknown) => {
        html += String(value);
      },
      escaped: (value: unknown) => {
        html += escapeInContext(html, value);
      },
    };
    const names = Object.keys(this.properties);
    // Evaluated in this context, so that a template calls the script's own functions.
    const run = new Function('output', ...names, this.getCode());
    run(output, ...names.map((name) => this.properties[name]));
    return this.page(html);
  }
}

/** A template takes any property that a script sets, unlike Google's other objects. */
export function templateFacade(template: HtmlTemplate): object {
  const methods: Record<string, () => unknown> = {
    evaluate: () => wrap(template.evaluate()),
    getCode: () => template.getCode(),
    getCodeWithComments: () => template.getCode(),
    getRawContent: () => template.getRawContent(),
    toString: () => 'HtmlTemplate',
  };
  return new Proxy(template.properties, {
    get: (properties, key) => {
      if (typeof key === 'symbol' || Object.hasOwn(properties, key)) return Reflect.get(properties, key);
      const method = methods[key];
      if (!method) return undefined;
      return () => {
        current().enter(`HtmlTemplate.${key}`);
        return method();
      };
    },
  });
}

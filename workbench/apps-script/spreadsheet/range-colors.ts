import { formatOf, formatsOf, setFormat, setFormats } from './cell-format';
import { background } from './cell-formats';
import { Color } from './color';
import { fontColor } from './font-formats';
import { RangeLooks } from './range-looks';

/** Colours of a range as objects, which Google prefers to texts. */
export class RangeColors extends RangeLooks {
  getBackgroundObject(): Color {
    return new Color(formatOf(this, background));
  }

  getBackgroundObjects(): Color[][] {
    return objects(formatsOf(this, background));
  }

  setBackgroundObject(color: Color | null): this {
    setFormat(this, background, color?.hex ?? null);
    return this;
  }

  /** Null resets every cell. */
  setBackgroundObjects(colors: readonly (readonly Color[])[] | null): this {
    if (colors) setFormats(this, background, texts(colors));
    else setFormat(this, background, null);
    return this;
  }

  getFontColorObject(): Color {
    return new Color(formatOf(this, fontColor));
  }

  getFontColorObjects(): Color[][] {
    return objects(formatsOf(this, fontColor));
  }

  setFontColorObject(color: Color | null): this {
    setFormat(this, fontColor, color?.hex ?? null);
    return this;
  }

  setFontColorObjects(colors: readonly (readonly (Color | null)[])[]): this {
    setFormats(this, fontColor, texts(colors));
    return this;
  }
}

function objects(grid: readonly (readonly string[])[]): Color[][] {
  return grid.map((row) => row.map((hex) => new Color(hex)));
}

function texts(grid: readonly (readonly (Color | null)[])[]): (string | null)[][] {
  return grid.map((row) => row.map((color) => color?.hex ?? null));
}

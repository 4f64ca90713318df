import { type Format, formatOf, formatsOf, setFormat, setFormats } from './cell-format';
import { RangeColors } from './range-colors';
import { type TextStyle, textStyleOf, withTextStyle } from './text-style';

const textStyle: Format<TextStyle, TextStyle> = { read: textStyleOf, change: withTextStyle };

/** The style of a cell's text as one object. */
export class RangeTextStyles extends RangeColors {
  getTextStyle(): TextStyle {
    return formatOf(this, textStyle);
  }

  getTextStyles(): TextStyle[][] {
    return formatsOf(this, textStyle);
  }

  setTextStyle(style: TextStyle): this {
    setFormat(this, textStyle, style);
    return this;
  }

  setTextStyles(styles: readonly (readonly TextStyle[])[]): this {
    setFormats(this, textStyle, styles);
    return this;
  }
}

//! The schema `CellFormat`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Borders;
use super::Color;
use super::ColorStyle;
use super::NumberFormat;
use super::Padding;
use super::TextFormat;
use super::TextRotation;

record! {
    /// The format of a cell.
    pub struct CellFormat = "CellFormat" {
        /// The background color of the cell. Deprecated: Use background_color_style.
        #[deprecated]
        pub background_color: Option<Box<Color>> = "backgroundColor",
        /// The background color of the cell. If background_color is also set, this field
        /// takes precedence.
        pub background_color_style: Option<Box<ColorStyle>> = "backgroundColorStyle",
        /// The borders of the cell.
        pub borders: Option<Box<Borders>> = "borders",
        /// The horizontal alignment of the value in the cell.
        pub horizontal_alignment: Option<Open<CellFormatHorizontalAlignment>> =
            "horizontalAlignment",
        /// If one exists, how a hyperlink should be displayed in the cell.
        pub hyperlink_display_type: Option<Open<CellFormatHyperlinkDisplayType>> =
            "hyperlinkDisplayType",
        /// A format describing how number values should be represented to the user.
        pub number_format: Option<Box<NumberFormat>> = "numberFormat",
        /// The padding of the cell.
        pub padding: Option<Box<Padding>> = "padding",
        /// The direction of the text in the cell.
        pub text_direction: Option<Open<CellFormatTextDirection>> = "textDirection",
        /// The format of the text in the cell (unless overridden by a format run).
        /// Setting a cell-level link here clears the cell's existing links. Setting the
        /// link field in a TextFormatRun takes precedence over the cell-level link.
        pub text_format: Option<Box<TextFormat>> = "textFormat",
        /// The rotation applied to text in the cell.
        pub text_rotation: Option<Box<TextRotation>> = "textRotation",
        /// The vertical alignment of the value in the cell.
        pub vertical_alignment: Option<Open<CellFormatVerticalAlignment>> =
            "verticalAlignment",
        /// The wrap strategy for the value in the cell.
        pub wrap_strategy: Option<Open<CellFormatWrapStrategy>> = "wrapStrategy",
    }
}

open_enum! {
    /// The horizontal alignment of the value in the cell.
    pub enum CellFormatHorizontalAlignment = "CellFormat.horizontalAlignment" {
        /// The horizontal alignment is not specified. Do not use this.
        HorizontalAlignUnspecified = "HORIZONTAL_ALIGN_UNSPECIFIED",
        /// The text is explicitly aligned to the left of the cell.
        Left = "LEFT",
        /// The text is explicitly aligned to the center of the cell.
        Center = "CENTER",
        /// The text is explicitly aligned to the right of the cell.
        Right = "RIGHT",
    }
}

open_enum! {
    /// If one exists, how a hyperlink should be displayed in the cell.
    pub enum CellFormatHyperlinkDisplayType = "CellFormat.hyperlinkDisplayType" {
        /// The default value: the hyperlink is rendered. Do not use this.
        HyperlinkDisplayTypeUnspecified = "HYPERLINK_DISPLAY_TYPE_UNSPECIFIED",
        /// A hyperlink should be explicitly rendered.
        Linked = "LINKED",
        /// A hyperlink should not be rendered.
        PlainText = "PLAIN_TEXT",
    }
}

open_enum! {
    /// The direction of the text in the cell.
    pub enum CellFormatTextDirection = "CellFormat.textDirection" {
        /// The text direction is not specified. Do not use this.
        TextDirectionUnspecified = "TEXT_DIRECTION_UNSPECIFIED",
        /// The text direction of left-to-right was set by the user.
        LeftToRight = "LEFT_TO_RIGHT",
        /// The text direction of right-to-left was set by the user.
        RightToLeft = "RIGHT_TO_LEFT",
    }
}

open_enum! {
    /// The vertical alignment of the value in the cell.
    pub enum CellFormatVerticalAlignment = "CellFormat.verticalAlignment" {
        /// The vertical alignment is not specified. Do not use this.
        VerticalAlignUnspecified = "VERTICAL_ALIGN_UNSPECIFIED",
        /// The text is explicitly aligned to the top of the cell.
        Top = "TOP",
        /// The text is explicitly aligned to the middle of the cell.
        Middle = "MIDDLE",
        /// The text is explicitly aligned to the bottom of the cell.
        Bottom = "BOTTOM",
    }
}

open_enum! {
    /// The wrap strategy for the value in the cell.
    pub enum CellFormatWrapStrategy = "CellFormat.wrapStrategy" {
        /// The default value, do not use.
        WrapStrategyUnspecified = "WRAP_STRATEGY_UNSPECIFIED",
        /// Lines that are longer than the cell width will be written in the next cell
        /// over, so long as that cell is empty. If the next cell over is non-empty, this
        /// behaves the same as `CLIP`. The text will never wrap to the next line unless
        /// the user manually inserts a new line. Example: \| First sentence. \| \|
        /// Manual newline that is very long. \<- Text continues into next cell \| Next
        /// newline. \|
        OverflowCell = "OVERFLOW_CELL",
        /// This wrap strategy represents the old Google Sheets wrap strategy where words
        /// that are longer than a line are clipped rather than broken. This strategy is
        /// not supported on all platforms and is being phased out. Example: \| Cell has
        /// a \| \| loooooooooo\| \<- Word is clipped. \| word. \|
        LegacyWrap = "LEGACY_WRAP",
        /// Lines that are longer than the cell width will be clipped. The text will
        /// never wrap to the next line unless the user manually inserts a new line.
        /// Example: \| First sentence. \| \| Manual newline t\| \<- Text is clipped \|
        /// Next newline. \|
        Clip = "CLIP",
        /// Words that are longer than a line are wrapped at the character level rather
        /// than clipped. Example: \| Cell has a \| \| loooooooooo\| \<- Word is broken.
        /// \| ong word. \|
        Wrap = "WRAP",
    }
}

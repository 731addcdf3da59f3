//! The schema `LineStyle`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Properties that describe the style of a line.
    pub struct LineStyle = "LineStyle" {
        /// The dash type of the line.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<LineStyleType>> = "type",
        /// The thickness of the line, in px.
        pub width: Option<i32> = "width",
    }
}

open_enum! {
    /// The dash type of the line.
    pub enum LineStyleType = "LineStyle.type" {
        /// Default value, do not use.
        LineDashTypeUnspecified = "LINE_DASH_TYPE_UNSPECIFIED",
        /// No dash type, which is equivalent to a non-visible line.
        Invisible = "INVISIBLE",
        /// A custom dash for a line. Modifying the exact custom dash style is currently
        /// unsupported.
        Custom = "CUSTOM",
        /// A solid line.
        Solid = "SOLID",
        /// A dotted line.
        Dotted = "DOTTED",
        /// A dashed line where the dashes have "medium" length.
        MediumDashed = "MEDIUM_DASHED",
        /// A line that alternates between a "medium" dash and a dot.
        MediumDashedDotted = "MEDIUM_DASHED_DOTTED",
        /// A dashed line where the dashes have "long" length.
        LongDashed = "LONG_DASHED",
        /// A line that alternates between a "long" dash and a dot.
        LongDashedDotted = "LONG_DASHED_DOTTED",
    }
}

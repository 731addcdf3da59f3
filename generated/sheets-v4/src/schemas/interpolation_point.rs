//! The schema `InterpolationPoint`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Color;
use super::ColorStyle;

record! {
    /// A single interpolation point on a gradient conditional format. These pin the
    /// gradient color scale according to the color, type and value chosen.
    pub struct InterpolationPoint = "InterpolationPoint" {
        /// The color this interpolation point should use. Deprecated: Use color_style.
        #[deprecated]
        pub color: Option<Box<Color>> = "color",
        /// The color this interpolation point should use. If color is also set, this
        /// field takes precedence.
        pub color_style: Option<Box<ColorStyle>> = "colorStyle",
        /// How the value should be interpreted.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<InterpolationPointType>> = "type",
        /// The value this interpolation point uses. May be a formula. Unused if type is
        /// MIN or MAX.
        pub value: Option<String> = "value",
    }
}

open_enum! {
    /// How the value should be interpreted.
    pub enum InterpolationPointType = "InterpolationPoint.type" {
        /// The default value, do not use.
        InterpolationPointTypeUnspecified = "INTERPOLATION_POINT_TYPE_UNSPECIFIED",
        /// The interpolation point uses the minimum value in the cells over the range of
        /// the conditional format.
        Min = "MIN",
        /// The interpolation point uses the maximum value in the cells over the range of
        /// the conditional format.
        Max = "MAX",
        /// The interpolation point uses exactly the value in InterpolationPoint.value.
        Number = "NUMBER",
        /// The interpolation point is the given percentage over all the cells in the
        /// range of the conditional format. This is equivalent to `NUMBER` if the value
        /// was: `=(MAX(FLATTEN(range)) * (value / 100)) + (MIN(FLATTEN(range)) * (1 -
        /// (value / 100)))` (where errors in the range are ignored when flattening).
        Percent = "PERCENT",
        /// The interpolation point is the given percentile over all the cells in the
        /// range of the conditional format. This is equivalent to `NUMBER` if the value
        /// was: `=PERCENTILE(FLATTEN(range), value / 100)` (where errors in the range
        /// are ignored when flattening).
        Percentile = "PERCENTILE",
    }
}

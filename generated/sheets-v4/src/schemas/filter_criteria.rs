//! The schema `FilterCriteria`.

use gapi_runtime::v1::record;

use super::BooleanCondition;
use super::Color;
use super::ColorStyle;

record! {
    /// Criteria for showing or hiding rows in a filter or filter view.
    pub struct FilterCriteria = "FilterCriteria" {
        /// A condition that must be `true` for values to be shown. (This does not
        /// override hidden_values -- if a value is listed there, it will still be
        /// hidden.)
        pub condition: Option<Box<BooleanCondition>> = "condition",
        /// Values that should be hidden.
        pub hidden_values: Option<Vec<String>> = "hiddenValues",
        /// The background fill color to filter by; only cells with this fill color are
        /// shown. Mutually exclusive with visible_foreground_color. Deprecated: Use
        /// visible_background_color_style.
        #[deprecated]
        pub visible_background_color: Option<Box<Color>> = "visibleBackgroundColor",
        /// The background fill color to filter by; only cells with this fill color are
        /// shown. This field is mutually exclusive with visible_foreground_color, and
        /// must be set to an RGB-type color. If visible_background_color is also set,
        /// this field takes precedence.
        pub visible_background_color_style: Option<Box<ColorStyle>> =
            "visibleBackgroundColorStyle",
        /// The foreground color to filter by; only cells with this foreground color are
        /// shown. Mutually exclusive with visible_background_color. Deprecated: Use
        /// visible_foreground_color_style.
        #[deprecated]
        pub visible_foreground_color: Option<Box<Color>> = "visibleForegroundColor",
        /// The foreground color to filter by; only cells with this foreground color are
        /// shown. This field is mutually exclusive with visible_background_color, and
        /// must be set to an RGB-type color. If visible_foreground_color is also set,
        /// this field takes precedence.
        pub visible_foreground_color_style: Option<Box<ColorStyle>> =
            "visibleForegroundColorStyle",
    }
}

//! The schema `ChartAxisViewWindowOptions`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The options that define a "view window" for a chart (such as the visible values
    /// in an axis).
    pub struct ChartAxisViewWindowOptions = "ChartAxisViewWindowOptions" {
        /// The maximum numeric value to be shown in this view window. If unset, will
        /// automatically determine a maximum value that looks good for the data.
        pub view_window_max: Option<f64> = "viewWindowMax",
        /// The minimum numeric value to be shown in this view window. If unset, will
        /// automatically determine a minimum value that looks good for the data.
        pub view_window_min: Option<f64> = "viewWindowMin",
        /// The view window's mode.
        pub view_window_mode: Option<Open<ChartAxisViewWindowOptionsViewWindowMode>> =
            "viewWindowMode",
    }
}

open_enum! {
    /// The view window's mode.
    pub enum ChartAxisViewWindowOptionsViewWindowMode =
        "ChartAxisViewWindowOptions.viewWindowMode" {
        /// The default view window mode used in the Sheets editor for this chart type.
        /// In most cases, if set, the default mode is equivalent to `PRETTY`.
        DefaultViewWindowMode = "DEFAULT_VIEW_WINDOW_MODE",
        /// Do not use. Represents that the currently set mode is not supported by the
        /// API.
        ViewWindowModeUnsupported = "VIEW_WINDOW_MODE_UNSUPPORTED",
        /// Follows the min and max exactly if specified. If a value is unspecified, it
        /// will fall back to the `PRETTY` value.
        Explicit = "EXPLICIT",
        /// Chooses a min and max that make the chart look good. Both min and max are
        /// ignored in this mode.
        Pretty = "PRETTY",
    }
}

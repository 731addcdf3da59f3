//! The schema `GradientRule`.

use gapi_runtime::v1::record;

use super::InterpolationPoint;

record! {
    /// A rule that applies a gradient color scale format, based on the interpolation
    /// points listed. The format of a cell will vary based on its contents as compared
    /// to the values of the interpolation points.
    pub struct GradientRule = "GradientRule" {
        /// The final interpolation point.
        pub maxpoint: Option<Box<InterpolationPoint>> = "maxpoint",
        /// An optional midway interpolation point.
        pub midpoint: Option<Box<InterpolationPoint>> = "midpoint",
        /// The starting interpolation point.
        pub minpoint: Option<Box<InterpolationPoint>> = "minpoint",
    }
}

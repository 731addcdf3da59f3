//! The schema `PointStyle`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The style of a point on the chart.
    pub struct PointStyle = "PointStyle" {
        /// The point shape. If empty or unspecified, a default shape is used.
        pub shape: Option<Open<PointStyleShape>> = "shape",
        /// The point size. If empty, a default size is used.
        pub size: Option<f64> = "size",
    }
}

open_enum! {
    /// The point shape. If empty or unspecified, a default shape is used.
    pub enum PointStyleShape = "PointStyle.shape" {
        /// Default value.
        PointShapeUnspecified = "POINT_SHAPE_UNSPECIFIED",
        /// A circle shape.
        Circle = "CIRCLE",
        /// A diamond shape.
        Diamond = "DIAMOND",
        /// A hexagon shape.
        Hexagon = "HEXAGON",
        /// A pentagon shape.
        Pentagon = "PENTAGON",
        /// A square shape.
        Square = "SQUARE",
        /// A star shape.
        Star = "STAR",
        /// A triangle shape.
        Triangle = "TRIANGLE",
        /// An x-mark shape.
        XMark = "X_MARK",
    }
}

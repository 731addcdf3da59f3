//! The schema `TextRotation`.

use gapi_runtime::v1::record;

record! {
    /// The rotation applied to text in a cell.
    pub struct TextRotation = "TextRotation" {
        /// The angle between the standard orientation and the desired orientation.
        /// Measured in degrees. Valid values are between -90 and 90. Positive angles are
        /// angled upwards, negative are angled downwards. Note: For LTR text direction
        /// positive angles are in the counterclockwise direction, whereas for RTL they
        /// are in the clockwise direction
        pub angle: Option<i32> = "angle",
        /// If true, text reads top to bottom, but the orientation of individual
        /// characters is unchanged. For example: \| V \| \| e \| \| r \| \| t \| \| i \|
        /// \| c \| \| a \| \| l \|
        pub vertical: Option<bool> = "vertical",
    }
}

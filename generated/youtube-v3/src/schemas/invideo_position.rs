//! The schema `InvideoPosition`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Describes the spatial position of a visual widget inside a video. It is a union
    /// of various position types, out of which only will be set one.
    pub struct InvideoPosition = "InvideoPosition" {
        /// Describes in which corner of the video the visual widget will appear.
        pub corner_position: Option<Open<InvideoPositionCornerPosition>> =
            "cornerPosition",
        /// Defines the position type.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<InvideoPositionType>> = "type",
    }
}

open_enum! {
    /// Describes in which corner of the video the visual widget will appear.
    pub enum InvideoPositionCornerPosition = "InvideoPosition.cornerPosition" {
        /// The value `topLeft`.
        #[deprecated]
        TopLeft = "topLeft",
        /// The value `topRight`.
        TopRight = "topRight",
        /// The value `bottomLeft`.
        #[deprecated]
        BottomLeft = "bottomLeft",
        /// The value `bottomRight`.
        #[deprecated]
        BottomRight = "bottomRight",
    }
}

open_enum! {
    /// Defines the position type.
    pub enum InvideoPositionType = "InvideoPosition.type" {
        /// The value `corner`.
        Corner = "corner",
    }
}

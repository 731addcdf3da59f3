//! The schema `InvideoTiming`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Describes a temporal position of a visual widget inside a video.
    pub struct InvideoTiming = "InvideoTiming" {
        /// Defines the duration in milliseconds for which the promotion should be
        /// displayed. If missing, the client should use the default.
        pub duration_ms: Option<u64> = "durationMs",
        /// Defines the time at which the promotion will appear. Depending on the value
        /// of type the value of the offsetMs field will represent a time offset from the
        /// start or from the end of the video, expressed in milliseconds.
        pub offset_ms: Option<u64> = "offsetMs",
        /// Describes a timing type. If the value is offsetFromStart, then the offsetMs
        /// field represents an offset from the start of the video. If the value is
        /// offsetFromEnd, then the offsetMs field represents an offset from the end of
        /// the video.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<InvideoTimingType>> = "type",
    }
}

open_enum! {
    /// Describes a timing type. If the value is offsetFromStart, then the offsetMs field
    /// represents an offset from the start of the video. If the value is offsetFromEnd,
    /// then the offsetMs field represents an offset from the end of the video.
    pub enum InvideoTimingType = "InvideoTiming.type" {
        /// The value `offsetFromStart`.
        OffsetFromStart = "offsetFromStart",
        /// The value `offsetFromEnd`.
        OffsetFromEnd = "offsetFromEnd",
    }
}

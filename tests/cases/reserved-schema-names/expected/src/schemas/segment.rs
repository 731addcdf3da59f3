//! The schema `Segment`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Segment`.
    pub struct SegmentSchema = "Segment" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}

//! The schema `Cuepoint`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Note that there may be a 5-second end-point resolution issue. For instance, if a
    /// cuepoint comes in for 22:03:27, we may stuff the cuepoint into 22:03:25 or
    /// 22:03:30, depending. This is an artifact of HLS.
    pub struct Cuepoint = "Cuepoint" {
        /// The property `cueType`.
        pub cue_type: Option<Open<CuepointCueType>> = "cueType",
        /// The duration of this cuepoint.
        pub duration_secs: Option<u32> = "durationSecs",
        /// The property `etag`.
        pub etag: Option<String> = "etag",
        /// The identifier for cuepoint resource.
        pub id: Option<String> = "id",
        /// The time when the cuepoint should be inserted by offset to the broadcast
        /// actual start time.
        pub insertion_offset_time_ms: Option<i64> = "insertionOffsetTimeMs",
        /// The wall clock time at which the cuepoint should be inserted. Only one of
        /// insertion_offset_time_ms and walltime_ms may be set at a time.
        pub walltime_ms: Option<u64> = "walltimeMs",
    }
}

open_enum! {
    /// The property `cueType` of `Cuepoint`.
    pub enum CuepointCueType = "Cuepoint.cueType" {
        /// The value `cueTypeUnspecified`.
        CueTypeUnspecified = "cueTypeUnspecified",
        /// The value `cueTypeAd`.
        CueTypeAd = "cueTypeAd",
    }
}

//! The schema `VideoLocalization`.

use gapi_runtime::v1::record;

record! {
    /// Localized versions of certain video properties (e.g. title).
    pub struct VideoLocalization = "VideoLocalization" {
        /// Localized version of the video's description.
        pub description: Option<String> = "description",
        /// Localized version of the video's title.
        pub title: Option<String> = "title",
    }
}

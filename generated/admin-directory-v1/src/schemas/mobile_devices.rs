//! The schema `MobileDevices`.

use gapi_runtime::v1::record;

use super::MobileDevice;

record! {
    /// The schema `MobileDevices`.
    pub struct MobileDevices = "MobileDevices" {
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#mobiledevices`.
        pub kind: Option<String> = "kind",
        /// A list of Mobile Device objects.
        pub mobiledevices: Option<Vec<MobileDevice>> = "mobiledevices",
        /// Token used to access next page of this result.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}

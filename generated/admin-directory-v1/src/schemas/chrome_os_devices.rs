//! The schema `ChromeOsDevices`.

use gapi_runtime::v1::record;

use super::ChromeOsDevice;

record! {
    /// The schema `ChromeOsDevices`.
    pub struct ChromeOsDevices = "ChromeOsDevices" {
        /// A list of Chrome OS Device objects.
        pub chromeosdevices: Option<Vec<ChromeOsDevice>> = "chromeosdevices",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#chromeosdevices`.
        pub kind: Option<String> = "kind",
        /// Token used to access the next page of this result. To access the next page,
        /// use this token's value in the `pageToken` query string of this request.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}

//! The schema `DriveList`.

use gapi_runtime::v1::record;

use super::Drive;

record! {
    /// A list of shared drives.
    pub struct DriveList = "DriveList" {
        /// The list of shared drives. If nextPageToken is populated, then this list may
        /// be incomplete and an additional page of results should be fetched.
        pub drives: Option<Vec<Drive>> = "drives",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#driveList"`.
        ///
        /// The default is `drive#driveList`.
        pub kind: Option<String> = "kind",
        /// The page token for the next page of shared drives. This will be absent if the
        /// end of the list has been reached. If the token is rejected for any reason, it
        /// should be discarded, and pagination should be restarted from the first page
        /// of results. The page token is typically valid for several hours. However, if
        /// new items are added or removed, your expected results might differ.
        pub next_page_token: Option<String> = "nextPageToken",
    }
}

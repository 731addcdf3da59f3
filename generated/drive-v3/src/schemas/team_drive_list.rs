//! The schema `TeamDriveList`.

use gapi_runtime::v1::record;

use super::TeamDrive;

record! {
    /// A list of Team Drives.
    pub struct TeamDriveList = "TeamDriveList" {
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#teamDriveList"`.
        ///
        /// The default is `drive#teamDriveList`.
        pub kind: Option<String> = "kind",
        /// The page token for the next page of Team Drives. This will be absent if the
        /// end of the Team Drives list has been reached. If the token is rejected for
        /// any reason, it should be discarded, and pagination should be restarted from
        /// the first page of results. The page token is typically valid for several
        /// hours. However, if new items are added or removed, your expected results
        /// might differ.
        pub next_page_token: Option<String> = "nextPageToken",
        /// The list of Team Drives. If nextPageToken is populated, then this list may be
        /// incomplete and an additional page of results should be fetched.
        pub team_drives: Option<Vec<TeamDrive>> = "teamDrives",
    }
}

//! The schema `Change`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::Drive;
use super::File;
use super::TeamDrive;

record! {
    /// A change to a file or shared drive.
    pub struct Change = "Change" {
        /// The type of the change. Possible values are `file` and `drive`.
        pub change_type: Option<String> = "changeType",
        /// The updated state of the shared drive. Present if the changeType is drive,
        /// the user is still a member of the shared drive, and the shared drive has not
        /// been deleted.
        pub drive: Option<Box<Drive>> = "drive",
        /// The ID of the shared drive associated with this change.
        pub drive_id: Option<String> = "driveId",
        /// The updated state of the file. Present if the type is file and the file has
        /// not been removed from this list of changes.
        pub file: Option<Box<File>> = "file",
        /// The ID of the file which has changed.
        pub file_id: Option<String> = "fileId",
        /// Identifies what kind of resource this is. Value: the fixed string
        /// `"drive#change"`.
        ///
        /// The default is `drive#change`.
        pub kind: Option<String> = "kind",
        /// Whether the file or shared drive has been removed from this list of changes,
        /// for example by deletion or loss of access.
        pub removed: Option<bool> = "removed",
        /// Deprecated: Use `drive` instead.
        #[deprecated]
        pub team_drive: Option<Box<TeamDrive>> = "teamDrive",
        /// Deprecated: Use `driveId` instead.
        #[deprecated]
        pub team_drive_id: Option<String> = "teamDriveId",
        /// The time of this change (RFC 3339 date-time).
        pub time: Option<Timestamp> = "time",
        /// Deprecated: Use `changeType` instead.
        ///
        /// Named `type` on the wire.
        #[deprecated]
        pub type_: Option<String> = "type",
    }
}

//! The schema `Folder`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// A folder. Only available in buckets with hierarchical namespace enabled.
    pub struct Folder = "Folder" {
        /// The name of the bucket containing this folder.
        pub bucket: Option<String> = "bucket",
        /// The creation time of the folder in RFC 3339 format.
        pub create_time: Option<Timestamp> = "createTime",
        /// The ID of the folder, including the bucket name, folder name.
        pub id: Option<String> = "id",
        /// The kind of item this is. For folders, this is always storage#folder.
        ///
        /// The default is `storage#folder`.
        pub kind: Option<String> = "kind",
        /// The version of the metadata for this folder. Used for preconditions and for
        /// detecting changes in metadata.
        pub metageneration: Option<i64> = "metageneration",
        /// The name of the folder. Required if not specified by URL parameter.
        pub name: Option<String> = "name",
        /// Only present if the folder is part of an ongoing rename folder operation.
        /// Contains information which can be used to query the operation status.
        pub pending_rename_info: Option<Box<FolderPendingRenameInfo>> =
            "pendingRenameInfo",
        /// The link to this folder.
        pub self_link: Option<String> = "selfLink",
        /// The modification time of the folder metadata in RFC 3339 format.
        pub update_time: Option<Timestamp> = "updateTime",
    }
}

record! {
    /// Only present if the folder is part of an ongoing rename folder operation.
    /// Contains information which can be used to query the operation status.
    pub struct FolderPendingRenameInfo = "Folder.pendingRenameInfo" {
        /// The ID of the rename folder operation.
        pub operation_id: Option<String> = "operationId",
    }
}

//! The schema `BulkRestoreObjectsRequest`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// A bulk restore objects request.
    pub struct BulkRestoreObjectsRequest = "BulkRestoreObjectsRequest" {
        /// If false (default), the restore will not overwrite live objects with the same
        /// name at the destination. This means some deleted objects may be skipped. If
        /// true, live objects will be overwritten resulting in a noncurrent object (if
        /// versioning is enabled). If versioning is not enabled, overwriting the object
        /// will result in a soft-deleted object. In either case, if a noncurrent object
        /// already exists with the same name, a live version can be written without
        /// issue.
        pub allow_overwrite: Option<bool> = "allowOverwrite",
        /// If true, copies the source object's ACL; otherwise, uses the bucket's default
        /// object ACL. The default is false.
        pub copy_source_acl: Option<bool> = "copySourceAcl",
        /// Restores only the objects that were created after this time.
        pub created_after_time: Option<Timestamp> = "createdAfterTime",
        /// Restores only the objects that were created before this time.
        pub created_before_time: Option<Timestamp> = "createdBeforeTime",
        /// Restores only the objects matching any of the specified glob(s). If this
        /// parameter is not specified, all objects will be restored within the specified
        /// time range.
        pub match_globs: Option<Vec<String>> = "matchGlobs",
        /// Restores only the objects that were soft-deleted after this time.
        pub soft_deleted_after_time: Option<Timestamp> = "softDeletedAfterTime",
        /// Restores only the objects that were soft-deleted before this time.
        pub soft_deleted_before_time: Option<Timestamp> = "softDeletedBeforeTime",
    }
}

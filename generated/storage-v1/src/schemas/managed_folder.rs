//! The schema `ManagedFolder`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::RapidCacheConfig;

record! {
    /// A managed folder.
    pub struct ManagedFolder = "ManagedFolder" {
        /// The name of the bucket containing this managed folder.
        pub bucket: Option<String> = "bucket",
        /// The creation time of the managed folder in RFC 3339 format.
        pub create_time: Option<Timestamp> = "createTime",
        /// The ID of the managed folder, including the bucket name and managed folder
        /// name.
        pub id: Option<String> = "id",
        /// The kind of item this is. For managed folders, this is always
        /// storage#managedFolder.
        ///
        /// The default is `storage#managedFolder`.
        pub kind: Option<String> = "kind",
        /// The version of the metadata for this managed folder. Used for preconditions
        /// and for detecting changes in metadata.
        pub metageneration: Option<i64> = "metageneration",
        /// The name of the managed folder. Required if not specified by URL parameter.
        pub name: Option<String> = "name",
        /// The rapid cache configuration for the managed folder.
        pub rapid_cache_config: Option<Box<RapidCacheConfig>> = "rapidCacheConfig",
        /// The link to this managed folder.
        pub self_link: Option<String> = "selfLink",
        /// The last update time of the managed folder metadata in RFC 3339 format.
        pub update_time: Option<Timestamp> = "updateTime",
    }
}

//! Records as generated crates have them.

use std::collections::BTreeMap;

use gapi_runtime::v1::{Open, open_enum, record};
use gapi_runtime::{Bytes, Duration, FieldMask, Timestamp, Value};

record! {
    /// A file.
    pub struct File = "File" {
        /// Bytes.
        pub content: Option<Bytes> = "content",
        /// A time.
        pub created_time: Option<Timestamp> = "createdTime",
        /// Free JSON.
        pub extra: Option<Value> = "extra",
        /// A name with a keyword.
        pub r#type: Option<String> = "type",
        /// An odd name.
        pub i_cal_uid: Option<String> = "iCalUID",
        /// An odder name.
        pub at_type: Option<String> = "@type",
        /// A map.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// A mask.
        pub mask: Option<FieldMask> = "mask",
        /// A name.
        pub name: Option<String> = "name",
        /// A record.
        pub owner: Option<Box<User>> = "owner",
        /// Records.
        pub editors: Option<Vec<User>> = "editors",
        /// Records by name.
        pub users_by_role: Option<BTreeMap<String, User>> = "usersByRole",
        /// Records by name by name.
        pub groups: Option<BTreeMap<String, BTreeMap<String, Vec<User>>>> = "groups",
        /// More of its kind.
        pub parents: Option<Vec<File>> = "parents",
        /// A number.
        pub ratio: Option<f64> = "ratio",
        /// A 64-bit number.
        pub size: Option<i64> = "size",
        /// A status.
        pub status: Option<Open<FileStatus>> = "status",
        /// Whether it is gone.
        pub trashed: Option<bool> = "trashed",
        /// A wait.
        pub wait: Option<Duration> = "wait",
    }
}

record! {
    /// A user.
    pub struct User = "User" {
        /// A name.
        pub display_name: Option<String> = "displayName",
        /// An address.
        pub email: Option<String> = "email",
        /// A count.
        pub quota: Option<u64> = "quota",
        /// Who is responsible.
        pub manager: Option<Box<User>> = "manager",
    }
}

open_enum! {
    /// A status.
    pub enum FileStatus = "File.status" {
        /// There.
        Active = "ACTIVE",
    }
}

//! The schema `ProtectedRange`.

use gapi_runtime::v1::record;

use super::Editors;
use super::GridRange;

record! {
    /// A protected range.
    pub struct ProtectedRange = "ProtectedRange" {
        /// The description of this protected range.
        pub description: Option<String> = "description",
        /// The users and groups with edit access to the protected range. This field is
        /// only visible to users with edit access to the protected range and the
        /// document. Editors are not supported with warning_only protection.
        pub editors: Option<Box<Editors>> = "editors",
        /// The named range this protected range is backed by, if any. When writing, only
        /// one of range or named_range_id or table_id may be set.
        pub named_range_id: Option<String> = "namedRangeId",
        /// The ID of the protected range. This field is read-only.
        pub protected_range_id: Option<i32> = "protectedRangeId",
        /// The range that is being protected. The range may be fully unbounded, in which
        /// case this is considered a protected sheet. When writing, only one of range or
        /// named_range_id or table_id may be set.
        pub range: Option<Box<GridRange>> = "range",
        /// True if the user who requested this protected range can edit the protected
        /// area. This field is read-only.
        pub requesting_user_can_edit: Option<bool> = "requestingUserCanEdit",
        /// The table this protected range is backed by, if any. When writing, only one
        /// of range or named_range_id or table_id may be set.
        pub table_id: Option<String> = "tableId",
        /// The list of unprotected ranges within a protected sheet. Unprotected ranges
        /// are only supported on protected sheets.
        pub unprotected_ranges: Option<Vec<GridRange>> = "unprotectedRanges",
        /// True if this protected range will show a warning when editing. Warning-based
        /// protection means that every user can edit data in the protected range, except
        /// editing will prompt a warning asking the user to confirm the edit. When
        /// writing: if this field is true, then editors are ignored. Additionally, if
        /// this field is changed from true to false and the `editors` field is not set
        /// (nor included in the field mask), then the editors will be set to all the
        /// editors in the document.
        pub warning_only: Option<bool> = "warningOnly",
    }
}

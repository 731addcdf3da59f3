//! The schema `Thing`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::OldThing;

record! {
    /// The schema `Thing`.
    pub struct Thing = "Thing" {
        /// The property `current`.
        pub current: Option<Box<OldThing>> = "current",
        /// The property `list`.
        pub list: Option<Vec<OldThing>> = "list",
        /// The property `old`.
        #[deprecated]
        pub old: Option<String> = "old",
        /// The property `oldEnum`.
        pub old_enum: Option<Open<ThingOldEnum>> = "oldEnum",
        /// The property `oldInline`.
        #[deprecated]
        pub old_inline: Option<Box<ThingOldInline>> = "oldInline",
        /// The property `oldRef`.
        #[deprecated]
        pub old_ref: Option<Box<OldThing>> = "oldRef",
    }
}

open_enum! {
    /// The property `oldEnum` of `Thing`.
    pub enum ThingOldEnum = "Thing.oldEnum" {
        /// The value `NEW`.
        New = "NEW",
        /// The value `OLD`.
        #[deprecated]
        Old = "OLD",
    }
}

record! {
    /// The property `oldInline` of `Thing`.
    pub struct ThingOldInline = "Thing.oldInline" {
        /// The property `a`.
        #[deprecated]
        pub a: Option<String> = "a",
    }
}

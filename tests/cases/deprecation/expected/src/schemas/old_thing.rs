//! The schema `OldThing`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Thing;

record! {
    /// Use Thing.
    #[deprecated]
    pub struct OldThing = "OldThing" {
        /// The property `self`.
        pub self_: Option<Box<OldThing>> = "self",
        /// The property `state`.
        pub state: Option<Open<OldThingState>> = "state",
        /// The property `thing`.
        pub thing: Option<Box<Thing>> = "thing",
    }
}

open_enum! {
    /// The property `state` of `OldThing`.
    pub enum OldThingState = "OldThing.state" {
        /// The value `A`.
        #[deprecated]
        A = "A",
    }
}

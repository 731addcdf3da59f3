//! The schema `State`.

use gapi_runtime::v1::open_enum;

open_enum! {
    /// The schema `State`.
    pub enum State = "State" {
        /// The value `ON`.
        On = "ON",
        /// The value `OFF`.
        Off = "OFF",
    }
}

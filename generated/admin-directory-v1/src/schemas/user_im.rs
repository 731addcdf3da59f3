//! The schema `UserIm`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for instant messenger of an user.
    pub struct UserIm = "UserIm" {
        /// Custom protocol.
        pub custom_protocol: Option<String> = "customProtocol",
        /// Custom type.
        pub custom_type: Option<String> = "customType",
        /// Instant messenger id.
        pub im: Option<String> = "im",
        /// If this is user's primary im. Only one entry could be marked as primary.
        pub primary: Option<bool> = "primary",
        /// Protocol used in the instant messenger. It should be one of the values from
        /// ImProtocolTypes map. Similar to type it can take a CUSTOM value and specify
        /// the custom name in customProtocol field.
        pub protocol: Option<String> = "protocol",
        /// Each entry can have a type which indicates standard types of that entry. For
        /// example instant messengers could be of home work etc. In addition to the
        /// standard type an entry can have a custom type and can take any value. Such
        /// types should have the CUSTOM value as type and also have a customType value.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

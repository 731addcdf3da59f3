//! The schema `ServerBinding`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ServerBinding`.
    pub struct ServerBinding = "ServerBinding" {
        /// The property `type`.
        pub type_: Option<Open<ServerBindingType>> = "type",
    }
}

open_enum! {
    /// The property `type` of `ServerBinding`.
    pub enum ServerBindingType = "ServerBinding.type" {
        /// Node may associate with any physical server over its lifetime.
        RestartNodeOnAnyServer = "RESTART_NODE_ON_ANY_SERVER",
        /// Node may associate with minimal physical servers over its lifetime.
        RestartNodeOnMinimalServers = "RESTART_NODE_ON_MINIMAL_SERVERS",
        /// The value `SERVER_BINDING_TYPE_UNSPECIFIED`.
        ServerBindingTypeUnspecified = "SERVER_BINDING_TYPE_UNSPECIFIED",
    }
}

//! The schema `NetworkAttachment`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::NetworkAttachmentConnectedEndpoint;

record! {
    /// NetworkAttachments A network attachment resource ...
    pub struct NetworkAttachment = "NetworkAttachment" {
        /// Output only. \[Output Only\] An array of connections for all the producers
        /// connected to this network attachment.
        pub connection_endpoints: Option<Vec<NetworkAttachmentConnectedEndpoint>> =
            "connectionEndpoints",
        /// The property `connectionPreference`.
        pub connection_preference: Option<Open<NetworkAttachmentConnectionPreference>> =
            "connectionPreference",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. An up-to-date fingerprint must be
        /// provided in order to patch.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The unique identifier for the resource type. The
        /// server generates this identifier.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        ///
        /// The default is `compute#networkAttachment`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.networkAttachments.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] The URL of the network which the Network
        /// Attachment belongs to. Practically it is inferred by fetching the network of
        /// the first subnetwork associated. Because it is required that all the
        /// subnetworks must be from the same network, it is assured that the Network
        /// Attachment belongs to the same network as all the subnetworks.
        pub network: Option<String> = "network",
        /// Projects or service class ids that are allowed to connect to this network
        /// attachment. The project can be specified using its id or number. Service
        /// class id can be specified as "serviceclasses/{service_class_id}".
        pub producer_accept_lists: Option<Vec<String>> = "producerAcceptLists",
        /// Projects or service class ids that are not allowed to connect to this network
        /// attachment. The project can be specified using its id or number. Service
        /// class id can be specified as "serviceclasses/{service_class_id}".
        pub producer_reject_lists: Option<Vec<String>> = "producerRejectLists",
        /// Output only. \[Output Only\] URL of the region where the network attachment
        /// resides. This field applies only to the region resource. You must specify
        /// this field as part of the HTTP request URL. It is not settable as a field in
        /// the request body.
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource's resource
        /// id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// An array of URLs where each entry is the URL of a subnet provided by the
        /// service consumer to use for endpoints in the producers that connect to this
        /// network attachment.
        pub subnetworks: Option<Vec<String>> = "subnetworks",
    }
}

open_enum! {
    /// The property `connectionPreference` of `NetworkAttachment`.
    pub enum NetworkAttachmentConnectionPreference =
        "NetworkAttachment.connectionPreference" {
        /// The value `ACCEPT_AUTOMATIC`.
        AcceptAutomatic = "ACCEPT_AUTOMATIC",
        /// The value `ACCEPT_MANUAL`.
        AcceptManual = "ACCEPT_MANUAL",
        /// The value `INVALID`.
        Invalid = "INVALID",
    }
}

//! The schema `NetworkEdgeSecurityService`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

record! {
    /// Represents a Google Cloud Armor network edge security service resource.
    pub struct NetworkEdgeSecurityService = "NetworkEdgeSecurityService" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Fingerprint of this resource. A hash of the contents stored in this object.
        /// This field is used in optimistic locking. This field will be ignored when
        /// inserting a NetworkEdgeSecurityService. An up-to-date fingerprint must be
        /// provided in order to update the NetworkEdgeSecurityService, otherwise the
        /// request will fail with error412 conditionNotMet.
        ///
        /// To see the latest fingerprint, make a get() request to retrieve a
        /// NetworkEdgeSecurityService.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output only\] Type of the resource.
        /// Alwayscompute#networkEdgeSecurityService for NetworkEdgeSecurityServices
        ///
        /// The default is `compute#networkEdgeSecurityService`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] URL of the region where the resource resides.
        /// You must specify this field as part of the HTTP request URL. It is not
        /// settable as a field in the request body.
        pub region: Option<String> = "region",
        /// The resource URL for the network edge security service associated with this
        /// network edge security service.
        pub security_policy: Option<String> = "securityPolicy",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource with the
        /// resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
    }
}

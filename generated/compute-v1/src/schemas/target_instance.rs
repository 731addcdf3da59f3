//! The schema `TargetInstance`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents a Target Instance resource.
    ///
    /// You can use a target instance to handle traffic for one or more forwarding rules,
    /// which is ideal for forwarding protocol traffic that is managed by a single
    /// source. For example, ESP, AH, TCP, or UDP. For more information, readTarget
    /// instances.
    pub struct TargetInstance = "TargetInstance" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// \[Output Only\] The unique identifier for the resource. This identifier is
        /// defined by the server.
        pub id: Option<u64> = "id",
        /// A URL to the virtual machine instance that handles traffic for this target
        /// instance. When creating a target instance, you can provide the
        /// fully-qualified URL or a valid partial URL to the desired virtual machine.
        /// For example, the following are all valid URLs:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/zones/zone/instances/instance>
        /// - projects/project/zones/zone/instances/instance
        /// - zones/zone/instances/instance
        pub instance: Option<String> = "instance",
        /// Output only. \[Output Only\] The type of the resource.
        /// Alwayscompute#targetInstance for target instances.
        ///
        /// The default is `compute#targetInstance`.
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
        /// Must have a value of NO_NAT. Protocol forwarding delivers packets while
        /// preserving the destination IP address of the forwarding rule referencing the
        /// target instance.
        pub nat_policy: Option<Open<TargetInstanceNatPolicy>> = "natPolicy",
        /// The URL of the network this target instance uses to forward traffic. If not
        /// specified, the traffic will be forwarded to the network that the default
        /// network interface belongs to.
        pub network: Option<String> = "network",
        /// \[Output Only\] The resource URL for the security policy associated with this
        /// target instance.
        pub security_policy: Option<String> = "securityPolicy",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] URL of the zone where the target instance
        /// resides. You must specify this field as part of the HTTP request URL. It is
        /// not settable as a field in the request body.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Must have a value of NO_NAT. Protocol forwarding delivers packets while
    /// preserving the destination IP address of the forwarding rule referencing the
    /// target instance.
    pub enum TargetInstanceNatPolicy = "TargetInstance.natPolicy" {
        /// No NAT performed.
        NoNat = "NO_NAT",
    }
}

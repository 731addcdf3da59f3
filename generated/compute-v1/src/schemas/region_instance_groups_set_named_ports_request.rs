//! The schema `RegionInstanceGroupsSetNamedPortsRequest`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

use super::NamedPort;

record! {
    /// The schema `RegionInstanceGroupsSetNamedPortsRequest`.
    pub struct RegionInstanceGroupsSetNamedPortsRequest =
        "RegionInstanceGroupsSetNamedPortsRequest" {
        /// The fingerprint of the named ports information for this instance group. Use
        /// this optional property to prevent conflicts when multiple users change the
        /// named ports settings concurrently. Obtain the fingerprint with
        /// theinstanceGroups.get method. Then, include the fingerprint in your request
        /// to ensure that you do not overwrite changes that were applied from another
        /// concurrent request.
        pub fingerprint: Option<Bytes> = "fingerprint",
        /// The list of named ports to set for this instance group.
        pub named_ports: Option<Vec<NamedPort>> = "namedPorts",
    }
}

//! The resource `instances`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::AccessConfig;
use crate::schemas::AttachedDisk;
use crate::schemas::BulkInsertInstanceResource;
use crate::schemas::DisplayDevice;
use crate::schemas::GuestAttributes;
use crate::schemas::Instance;
use crate::schemas::InstanceAggregatedList;
use crate::schemas::InstanceList;
use crate::schemas::InstanceListReferrers;
use crate::schemas::InstancesAddResourcePoliciesRequest;
use crate::schemas::InstancesGetEffectiveFirewallsResponse;
use crate::schemas::InstancesRemoveResourcePoliciesRequest;
use crate::schemas::InstancesReportHostAsFaultyRequest;
use crate::schemas::InstancesScopedList;
use crate::schemas::InstancesSetLabelsRequest;
use crate::schemas::InstancesSetMachineResourcesRequest;
use crate::schemas::InstancesSetMachineTypeRequest;
use crate::schemas::InstancesSetMinCpuPlatformRequest;
use crate::schemas::InstancesSetNameRequest;
use crate::schemas::InstancesSetSecurityPolicyRequest;
use crate::schemas::InstancesSetServiceAccountRequest;
use crate::schemas::InstancesStartWithEncryptionKeyRequest;
use crate::schemas::Metadata;
use crate::schemas::NetworkInterface;
use crate::schemas::Operation;
use crate::schemas::Policy;
use crate::schemas::Reference;
use crate::schemas::Scheduling;
use crate::schemas::Screenshot;
use crate::schemas::SerialPortOutput;
use crate::schemas::ShieldedInstanceConfig;
use crate::schemas::ShieldedInstanceIdentity;
use crate::schemas::ShieldedInstanceIntegrityPolicy;
use crate::schemas::Tags;
use crate::schemas::TestPermissionsRequest;
use crate::schemas::TestPermissionsResponse;
use crate::schemas::ZoneSetPolicyRequest;
use crate::scopes;

/// The resource `instances`.
#[derive(Clone, Debug)]
pub struct Instances {
    pub(crate) service: Service,
}

impl Instances {
    /// Adds an access config to an instance's network interface.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/addAccessConfig`,
    /// method id `compute.instances.addAccessConfig`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    /// - `network_interface`: The name of the network interface to add to this instance.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_access_config(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        network_interface: impl Into<String>,
        request: AccessConfig,
    ) -> AddAccessConfig {
        let mut call = Call::new(&self.service, &ADD_ACCESS_CONFIG);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.query("networkInterface", network_interface.into());
        call.body(request);
        AddAccessConfig { call }
    }

    /// Adds one dynamic network interface to an active instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/addNetworkInterface`,
    /// method id `compute.instances.addNetworkInterface`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request stored as resource_id. Name
    ///   should conform to RFC1035 or be an unsigned long integer.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_network_interface(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: NetworkInterface,
    ) -> AddNetworkInterface {
        let mut call = Call::new(&self.service, &ADD_NETWORK_INTERFACE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        AddNetworkInterface { call }
    }

    /// Adds existing resource policies to an instance. You can only add one policy right
    /// now which will be applied to this instance for scheduling live migrations.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/addResourcePolicies`,
    /// method id `compute.instances.addResourcePolicies`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn add_resource_policies(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesAddResourcePoliciesRequest,
    ) -> AddResourcePolicies {
        let mut call = Call::new(&self.service, &ADD_RESOURCE_POLICIES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        AddResourcePolicies { call }
    }

    /// Retrieves an aggregated list of all of the instances in your project across all
    /// regions and zones.
    ///
    /// The performance of this method degrades when a filter is specified on a project
    /// that has a very large number of instances.
    ///
    /// To prevent failure, Google recommends that you set the `returnPartialSuccess`
    /// parameter to `true`.
    ///
    /// `GET projects/{project}/aggregated/instances`, method id
    /// `compute.instances.aggregatedList`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn aggregated_list(&self, project: impl Into<String>) -> AggregatedList {
        let mut call = Call::new(&self.service, &AGGREGATED_LIST);
        call.path("project", project.into());
        AggregatedList { call }
    }

    /// Attaches an existing Disk resource to an instance. You must first create the disk
    /// before you can attach it. It is not possible to create and attach a disk at the
    /// same time. For more information, readAdding a persistent disk to your instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/attachDisk`, method id
    /// `compute.instances.attachDisk`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn attach_disk(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: AttachedDisk,
    ) -> AttachDisk {
        let mut call = Call::new(&self.service, &ATTACH_DISK);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        AttachDisk { call }
    }

    /// Creates multiple instances. Count specifies the number of instances to create.
    /// For more information, seeAbout bulk creation of VMs.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/bulkInsert`, method id
    /// `compute.instances.bulkInsert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn bulk_insert(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        request: BulkInsertInstanceResource,
    ) -> BulkInsert {
        let mut call = Call::new(&self.service, &BULK_INSERT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.body(request);
        BulkInsert { call }
    }

    /// Deletes the specified Instance resource. For more information, seeDeleting an
    /// instance.
    ///
    /// `DELETE projects/{project}/zones/{zone}/instances/{instance}`, method id
    /// `compute.instances.delete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to delete. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        Delete { call }
    }

    /// Deletes an access config from an instance's network interface.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/deleteAccessConfig`,
    /// method id `compute.instances.deleteAccessConfig`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    /// - `access_config`: The name of the access config to delete.
    /// - `network_interface`: The name of the network interface.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete_access_config(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        access_config: impl Into<String>,
        network_interface: impl Into<String>,
    ) -> DeleteAccessConfig {
        let mut call = Call::new(&self.service, &DELETE_ACCESS_CONFIG);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.query("accessConfig", access_config.into());
        call.query("networkInterface", network_interface.into());
        DeleteAccessConfig { call }
    }

    /// Deletes one dynamic network interface from an active instance.
    /// InstancesDeleteNetworkInterfaceRequest indicates:
    ///
    /// - instance from which to delete, using project+zone+resource_id fields;
    /// - dynamic network interface to be deleted, using network_interface_name field;
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instances/{instance}/deleteNetworkInterface`,
    /// method id `compute.instances.deleteNetworkInterface`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request stored as resource_id. Name
    ///   should conform to RFC1035 or be an unsigned long integer.
    /// - `network_interface_name`: The name of the dynamic network interface to be
    ///   deleted from the instance.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete_network_interface(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        network_interface_name: impl Into<String>,
    ) -> DeleteNetworkInterface {
        let mut call = Call::new(&self.service, &DELETE_NETWORK_INTERFACE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.query("networkInterfaceName", network_interface_name.into());
        DeleteNetworkInterface { call }
    }

    /// Detaches a disk from an instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/detachDisk`, method id
    /// `compute.instances.detachDisk`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    /// - `device_name`: The device name of the disk to detach. Make a get() request on
    ///   the instance to view currently attached disks and device names.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn detach_disk(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        device_name: impl Into<String>,
    ) -> DetachDisk {
        let mut call = Call::new(&self.service, &DETACH_DISK);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.query("deviceName", device_name.into());
        DetachDisk { call }
    }

    /// Returns the specified Instance resource.
    ///
    /// `GET projects/{project}/zones/{zone}/instances/{instance}`, method id
    /// `compute.instances.get`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to return. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        Get { call }
    }

    /// Returns effective firewalls applied to an interface of the instance.
    ///
    /// `GET projects/{project}/zones/{zone}/instances/{instance}/getEffectiveFirewalls`,
    /// method id `compute.instances.getEffectiveFirewalls`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `network_interface`: The name of the network interface to get the effective
    ///   firewalls.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_effective_firewalls(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        network_interface: impl Into<String>,
    ) -> GetEffectiveFirewalls {
        let mut call = Call::new(&self.service, &GET_EFFECTIVE_FIREWALLS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.query("networkInterface", network_interface.into());
        GetEffectiveFirewalls { call }
    }

    /// Returns the specified guest attributes entry.
    ///
    /// `GET projects/{project}/zones/{zone}/instances/{instance}/getGuestAttributes`,
    /// method id `compute.instances.getGuestAttributes`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_guest_attributes(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> GetGuestAttributes {
        let mut call = Call::new(&self.service, &GET_GUEST_ATTRIBUTES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        GetGuestAttributes { call }
    }

    /// Gets the access control policy for a resource. May be empty if no such policy or
    /// resource exists.
    ///
    /// `GET projects/{project}/zones/{zone}/instances/{resource}/getIamPolicy`, method
    /// id `compute.instances.getIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_iam_policy(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        resource: impl Into<String>,
    ) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("resource", resource.into());
        GetIamPolicy { call }
    }

    /// Returns the screenshot from the specified instance.
    ///
    /// `GET projects/{project}/zones/{zone}/instances/{instance}/screenshot`, method id
    /// `compute.instances.getScreenshot`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_screenshot(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> GetScreenshot {
        let mut call = Call::new(&self.service, &GET_SCREENSHOT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        GetScreenshot { call }
    }

    /// Returns the last 1 MB of serial port output from the specified instance.
    ///
    /// `GET projects/{project}/zones/{zone}/instances/{instance}/serialPort`, method id
    /// `compute.instances.getSerialPortOutput`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_serial_port_output(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> GetSerialPortOutput {
        let mut call = Call::new(&self.service, &GET_SERIAL_PORT_OUTPUT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        GetSerialPortOutput { call }
    }

    /// Returns the Shielded Instance Identity of an instance
    ///
    /// `GET
    /// projects/{project}/zones/{zone}/instances/{instance}/getShieldedInstanceIdentity`,
    /// method id `compute.instances.getShieldedInstanceIdentity`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name or id of the instance scoping this request. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn get_shielded_instance_identity(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> GetShieldedInstanceIdentity {
        let method = &GET_SHIELDED_INSTANCE_IDENTITY;
        let mut new = Call::new(&self.service, method);
        new.path("project", project.into());
        new.path("zone", zone.into());
        new.path("instance", instance.into());
        GetShieldedInstanceIdentity {
            call: new,
        }
    }

    /// Creates an instance resource in the specified project using the data included in
    /// the request.
    ///
    /// `POST projects/{project}/zones/{zone}/instances`, method id
    /// `compute.instances.insert`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        request: Instance,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves the list of instances contained within the specified zone.
    ///
    /// `GET projects/{project}/zones/{zone}/instances`, method id
    /// `compute.instances.list`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list(&self, project: impl Into<String>, zone: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("project", project.into());
        call.path("zone", zone.into());
        List { call }
    }

    /// Retrieves a list of resources that refer to the VM instance specified in the
    /// request. For example, if the VM instance is part of a managed or unmanaged
    /// instance group, the referrers list includes the instance group. For more
    /// information, readViewing referrers to VM instances.
    ///
    /// `GET projects/{project}/zones/{zone}/instances/{instance}/referrers`, method id
    /// `compute.instances.listReferrers`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the target instance scoping this request, or '-' if the
    ///   request should span over all instances in the container. Must match the pattern
    ///   `-|[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Answers page by page; the items are in `items`. Sent with API version
    /// `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE_READONLY` unless the client or the call
    /// names others.
    pub fn list_referrers(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> ListReferrers {
        let mut call = Call::new(&self.service, &LIST_REFERRERS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        ListReferrers { call }
    }

    /// Perform a manual maintenance on the instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/performMaintenance`,
    /// method id `compute.instances.performMaintenance`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn perform_maintenance(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> PerformMaintenance {
        let mut call = Call::new(&self.service, &PERFORM_MAINTENANCE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        PerformMaintenance { call }
    }

    /// Removes resource policies from an instance.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instances/{instance}/removeResourcePolicies`,
    /// method id `compute.instances.removeResourcePolicies`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn remove_resource_policies(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesRemoveResourcePoliciesRequest,
    ) -> RemoveResourcePolicies {
        let mut call = Call::new(&self.service, &REMOVE_RESOURCE_POLICIES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        RemoveResourcePolicies { call }
    }

    /// Mark the host as faulty and try to restart the instance on a new host.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/reportHostAsFaulty`,
    /// method id `compute.instances.reportHostAsFaulty`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn report_host_as_faulty(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesReportHostAsFaultyRequest,
    ) -> ReportHostAsFaulty {
        let mut call = Call::new(&self.service, &REPORT_HOST_AS_FAULTY);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        ReportHostAsFaulty { call }
    }

    /// Performs a reset on the instance. This is a hard reset. The VM does not do a
    /// graceful shutdown. For more information, seeResetting an instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/reset`, method id
    /// `compute.instances.reset`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn reset(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> Reset {
        let mut call = Call::new(&self.service, &RESET);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        Reset { call }
    }

    /// Resumes an instance that was suspended using theinstances().suspend method.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/resume`, method id
    /// `compute.instances.resume`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to resume. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn resume(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> Resume {
        let mut call = Call::new(&self.service, &RESUME);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        Resume { call }
    }

    /// Sends diagnostic interrupt to the instance.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instances/{instance}/sendDiagnosticInterrupt`,
    /// method id `compute.instances.sendDiagnosticInterrupt`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn send_diagnostic_interrupt(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> SendDiagnosticInterrupt {
        let mut call = Call::new(&self.service, &SEND_DIAGNOSTIC_INTERRUPT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        SendDiagnosticInterrupt { call }
    }

    /// Sets deletion protection on the instance.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instances/{resource}/setDeletionProtection`,
    /// method id `compute.instances.setDeletionProtection`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_deletion_protection(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        resource: impl Into<String>,
    ) -> SetDeletionProtection {
        let mut call = Call::new(&self.service, &SET_DELETION_PROTECTION);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("resource", resource.into());
        SetDeletionProtection { call }
    }

    /// Sets the auto-delete flag for a disk attached to an instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setDiskAutoDelete`,
    /// method id `compute.instances.setDiskAutoDelete`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    /// - `auto_delete`: Whether to auto-delete the disk when the instance is deleted.
    /// - `device_name`: The device name of the disk to modify. Make a get() request on
    ///   the instance to view currently attached disks and device names. Must match the
    ///   pattern `\w[\w.-]{0,254}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_disk_auto_delete(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        auto_delete: bool,
        device_name: impl Into<String>,
    ) -> SetDiskAutoDelete {
        let mut call = Call::new(&self.service, &SET_DISK_AUTO_DELETE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.query("autoDelete", auto_delete.to_param());
        call.query("deviceName", device_name.into());
        SetDiskAutoDelete { call }
    }

    /// Sets the access control policy on the specified resource. Replaces any existing
    /// policy.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{resource}/setIamPolicy`, method
    /// id `compute.instances.setIamPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    pub fn set_iam_policy(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        resource: impl Into<String>,
        request: ZoneSetPolicyRequest,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("resource", resource.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Sets labels on an instance. To learn more about labels, read theLabeling
    /// Resources documentation.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setLabels`, method id
    /// `compute.instances.setLabels`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_labels(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesSetLabelsRequest,
    ) -> SetLabels {
        let mut call = Call::new(&self.service, &SET_LABELS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetLabels { call }
    }

    /// Changes the number and/or type of accelerator for a stopped instance to the
    /// values specified in the request.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setMachineResources`,
    /// method id `compute.instances.setMachineResources`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_machine_resources(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesSetMachineResourcesRequest,
    ) -> SetMachineResources {
        let mut call = Call::new(&self.service, &SET_MACHINE_RESOURCES);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetMachineResources { call }
    }

    /// Changes the machine type for a stopped instance to the machine type specified in
    /// the request.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setMachineType`,
    /// method id `compute.instances.setMachineType`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_machine_type(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesSetMachineTypeRequest,
    ) -> SetMachineType {
        let mut call = Call::new(&self.service, &SET_MACHINE_TYPE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetMachineType { call }
    }

    /// Sets metadata for the specified instance to the data included in the request.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setMetadata`, method
    /// id `compute.instances.setMetadata`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_metadata(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: Metadata,
    ) -> SetMetadata {
        let mut call = Call::new(&self.service, &SET_METADATA);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetMetadata { call }
    }

    /// Changes the minimum CPU platform that this instance should use. This method can
    /// only be called on a stopped instance. For more information, readSpecifying a
    /// Minimum CPU Platform.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setMinCpuPlatform`,
    /// method id `compute.instances.setMinCpuPlatform`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_min_cpu_platform(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesSetMinCpuPlatformRequest,
    ) -> SetMinCpuPlatform {
        let mut call = Call::new(&self.service, &SET_MIN_CPU_PLATFORM);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetMinCpuPlatform { call }
    }

    /// Sets name of an instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setName`, method id
    /// `compute.instances.setName`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_name(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesSetNameRequest,
    ) -> SetName {
        let mut call = Call::new(&self.service, &SET_NAME);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetName { call }
    }

    /// Sets an instance's scheduling options. You can only call this method on astopped
    /// instance, that is, a VM instance that is in a `TERMINATED` state. SeeInstance
    /// Life Cycle for more information on the possible instance states. For more
    /// information about setting scheduling options for a VM, seeSet VM host maintenance
    /// policy.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setScheduling`, method
    /// id `compute.instances.setScheduling`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_scheduling(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: Scheduling,
    ) -> SetScheduling {
        let mut call = Call::new(&self.service, &SET_SCHEDULING);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetScheduling { call }
    }

    /// Sets the Google Cloud Armor security policy for the specified instance. For more
    /// information, seeGoogle Cloud Armor Overview
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setSecurityPolicy`,
    /// method id `compute.instances.setSecurityPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: Name of the zone scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the Instance resource to which the security policy should
    ///   be set. The name should conform to RFC1035.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_security_policy(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesSetSecurityPolicyRequest,
    ) -> SetSecurityPolicy {
        let mut call = Call::new(&self.service, &SET_SECURITY_POLICY);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetSecurityPolicy { call }
    }

    /// Sets the service account on the instance. For more information, readChanging the
    /// service account and access scopes for an instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setServiceAccount`,
    /// method id `compute.instances.setServiceAccount`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to start. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_service_account(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesSetServiceAccountRequest,
    ) -> SetServiceAccount {
        let mut call = Call::new(&self.service, &SET_SERVICE_ACCOUNT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetServiceAccount { call }
    }

    /// Sets the Shielded Instance integrity policy for an instance. You can only use
    /// this method on a running instance. This method supports PATCH semantics and uses
    /// the JSON merge patch format and processing rules.
    ///
    /// `PATCH
    /// projects/{project}/zones/{zone}/instances/{instance}/setShieldedInstanceIntegrityPolicy`,
    /// method id `compute.instances.setShieldedInstanceIntegrityPolicy`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name or id of the instance scoping this request. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_shielded_instance_integrity_policy(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: ShieldedInstanceIntegrityPolicy,
    ) -> SetShieldedInstanceIntegrityPolicy {
        let method = &SET_SHIELDED_INSTANCE_INTEGRITY_POLICY;
        let mut new = Call::new(&self.service, method);
        new.path("project", project.into());
        new.path("zone", zone.into());
        new.path("instance", instance.into());
        new.body(request);
        SetShieldedInstanceIntegrityPolicy {
            call: new,
        }
    }

    /// Sets network tags for the specified instance to the data included in the request.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/setTags`, method id
    /// `compute.instances.setTags`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn set_tags(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: Tags,
    ) -> SetTags {
        let mut call = Call::new(&self.service, &SET_TAGS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        SetTags { call }
    }

    /// Simulates a host maintenance event on a VM. For more information, see Simulate a
    /// host maintenance event.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instances/{instance}/simulateMaintenanceEvent`,
    /// method id `compute.instances.simulateMaintenanceEvent`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn simulate_maintenance_event(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> SimulateMaintenanceEvent {
        let mut call = Call::new(&self.service, &SIMULATE_MAINTENANCE_EVENT);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        SimulateMaintenanceEvent { call }
    }

    /// Starts an instance that was stopped using theinstances().stop method. For more
    /// information, seeRestart an instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/start`, method id
    /// `compute.instances.start`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to start. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn start(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> Start {
        let mut call = Call::new(&self.service, &START);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        Start { call }
    }

    /// Starts an instance that was stopped using theinstances().stop method. For more
    /// information, seeRestart an instance.
    ///
    /// `POST
    /// projects/{project}/zones/{zone}/instances/{instance}/startWithEncryptionKey`,
    /// method id `compute.instances.startWithEncryptionKey`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to start. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn start_with_encryption_key(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: InstancesStartWithEncryptionKeyRequest,
    ) -> StartWithEncryptionKey {
        let mut call = Call::new(&self.service, &START_WITH_ENCRYPTION_KEY);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        StartWithEncryptionKey { call }
    }

    /// Stops a running instance, shutting it down cleanly, and allows you to restart the
    /// instance at a later time. Stopped instances do not incur VM usage charges while
    /// they are stopped. However, resources that the VM is using, such as persistent
    /// disks and static IP addresses, will continue to be charged until they are
    /// deleted. For more information, seeStopping an instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/stop`, method id
    /// `compute.instances.stop`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to stop. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn stop(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> Stop {
        let mut call = Call::new(&self.service, &STOP);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        Stop { call }
    }

    /// This method suspends a running instance, saving its state to persistent storage,
    /// and allows you to resume the instance at a later time. Suspended instances have
    /// no compute costs (cores or RAM), and incur only storage charges for the saved VM
    /// memory and localSSD data. Any charged resources the virtual machine was using,
    /// such as persistent disks and static IP addresses, will continue to be charged
    /// while the instance is suspended. For more information, see Suspending and
    /// resuming an instance.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/suspend`, method id
    /// `compute.instances.suspend`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to suspend. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn suspend(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
    ) -> Suspend {
        let mut call = Call::new(&self.service, &SUSPEND);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        Suspend { call }
    }

    /// Returns permissions that a caller has on the specified resource.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{resource}/testIamPermissions`,
    /// method id `compute.instances.testIamPermissions`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `resource`: Name or id of the resource for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`,
    /// `COMPUTE_READONLY`. Asks for `COMPUTE` unless the client or the call names
    /// others.
    pub fn test_iam_permissions(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        resource: impl Into<String>,
        request: TestPermissionsRequest,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("resource", resource.into());
        call.body(request);
        TestIamPermissions { call }
    }

    /// Updates an instance only if the necessary resources are available. This method
    /// can update only a specific set of instance properties. See Updating a running
    /// instance for a list of updatable instance properties.
    ///
    /// `PUT projects/{project}/zones/{zone}/instances/{instance}`, method id
    /// `compute.instances.update`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance resource to update. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: Instance,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        Update { call }
    }

    /// Updates the specified access config from an instance's network interface with the
    /// data included in the request. This method supportsPATCH semantics and uses
    /// theJSON merge patch format and processing rules.
    ///
    /// `POST projects/{project}/zones/{zone}/instances/{instance}/updateAccessConfig`,
    /// method id `compute.instances.updateAccessConfig`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    /// - `network_interface`: The name of the network interface where the access config
    ///   is attached.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update_access_config(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        network_interface: impl Into<String>,
        request: AccessConfig,
    ) -> UpdateAccessConfig {
        let mut call = Call::new(&self.service, &UPDATE_ACCESS_CONFIG);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.query("networkInterface", network_interface.into());
        call.body(request);
        UpdateAccessConfig { call }
    }

    /// Updates the Display config for a VM instance. You can only use this method on a
    /// stopped VM instance. This method supportsPATCH semantics and uses theJSON merge
    /// patch format and processing rules.
    ///
    /// `PATCH projects/{project}/zones/{zone}/instances/{instance}/updateDisplayDevice`,
    /// method id `compute.instances.updateDisplayDevice`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name of the instance scoping this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update_display_device(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: DisplayDevice,
    ) -> UpdateDisplayDevice {
        let mut call = Call::new(&self.service, &UPDATE_DISPLAY_DEVICE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.body(request);
        UpdateDisplayDevice { call }
    }

    /// Updates an instance's network interface. This method can only update an
    /// interface's alias IP range and attached network. See Modifying alias IP ranges
    /// for an existing instance for instructions on changing alias IP ranges. See
    /// Migrating a VM between networks for instructions on migrating an interface. This
    /// method follows PATCH semantics.
    ///
    /// `PATCH
    /// projects/{project}/zones/{zone}/instances/{instance}/updateNetworkInterface`,
    /// method id `compute.instances.updateNetworkInterface`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: The instance name for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    /// - `network_interface`: The name of the network interface to update.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update_network_interface(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        network_interface: impl Into<String>,
        request: NetworkInterface,
    ) -> UpdateNetworkInterface {
        let mut call = Call::new(&self.service, &UPDATE_NETWORK_INTERFACE);
        call.path("project", project.into());
        call.path("zone", zone.into());
        call.path("instance", instance.into());
        call.query("networkInterface", network_interface.into());
        call.body(request);
        UpdateNetworkInterface { call }
    }

    /// Updates the Shielded Instance config for an instance. You can only use this
    /// method on a stopped instance. This method supportsPATCH semantics and uses
    /// theJSON merge patch format and processing rules.
    ///
    /// `PATCH
    /// projects/{project}/zones/{zone}/instances/{instance}/updateShieldedInstanceConfig`,
    /// method id `compute.instances.updateShieldedInstanceConfig`.
    ///
    /// - `project`: Project ID for this request. Must match the pattern
    ///   `(?:(?:[-a-z0-9]{1,63}\.)*(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?):)?(?:[0-9]{1,19}|(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?))`.
    /// - `zone`: The name of the zone for this request. Must match the pattern
    ///   `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
    /// - `instance`: Name or id of the instance scoping this request. Must match the
    ///   pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?|[1-9][0-9]{0,19}`.
    ///
    /// Sent with API version `2026-11-01`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`, `COMPUTE`. Asks for
    /// `COMPUTE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update_shielded_instance_config(
        &self,
        project: impl Into<String>,
        zone: impl Into<String>,
        instance: impl Into<String>,
        request: ShieldedInstanceConfig,
    ) -> UpdateShieldedInstanceConfig {
        let method = &UPDATE_SHIELDED_INSTANCE_CONFIG;
        let mut new = Call::new(&self.service, method);
        new.path("project", project.into());
        new.path("zone", zone.into());
        new.path("instance", instance.into());
        new.body(request);
        UpdateShieldedInstanceConfig {
            call: new,
        }
    }
}

const ADD_ACCESS_CONFIG: Method = Method {
    id: "compute.instances.addAccessConfig",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/addAccessConfig"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::add_access_config`].
    pub struct AddAccessConfig -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const ADD_NETWORK_INTERFACE: Method = Method {
    id: "compute.instances.addNetworkInterface",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/addNetworkInterface"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::add_network_interface`].
    pub struct AddNetworkInterface -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const ADD_RESOURCE_POLICIES: Method = Method {
    id: "compute.instances.addResourcePolicies",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/addResourcePolicies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::add_resource_policies`].
    pub struct AddResourcePolicies -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const AGGREGATED_LIST: Method = Method {
    id: "compute.instances.aggregatedList",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/aggregated/instances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::aggregated_list`].
    pub struct AggregatedList -> InstanceAggregatedList
    [pages items: BTreeMap<String, InstancesScopedList>] {
        /// A filter expression that filters resources listed in the response. Most
        /// Compute resources support two types of filter expressions: expressions that
        /// support regular expressions and expressions that follow API improvement
        /// proposal AIP-160. These two types of filter expressions cannot be mixed in
        /// one request.
        ///
        /// If you want to use AIP-160, your expression must specify the field name, an
        /// operator, and the value that you want to use for filtering. The value must be
        /// a string, a number, or a boolean. The operator must be either `=`, `!=`, `>`,
        /// `<`, `<=`, `>=` or `:`.
        ///
        /// For example, if you are filtering Compute Engine instances, you can exclude
        /// instances named `example-instance` by specifying `name != example-instance`.
        ///
        /// The `:*` comparison can be used to test whether a key has been defined. For
        /// example, to find all objects with `owner` label use:
        ///
        /// - `labels.owner:*`
        ///
        /// You can also filter nested fields. For example, you could specify
        /// `scheduling.automaticRestart = false` to include instances only if they are
        /// not scheduled for automatic restarts. You can use filtering on nested fields
        /// to filter based onresource labels.
        ///
        /// To filter on multiple expressions, provide each separate expression within
        /// parentheses. For example:
        ///
        /// - `(scheduling.automaticRestart = true)`
        /// - `(cpuPlatform = "Intel Skylake")`
        ///
        /// By default, each expression is an `AND` expression. However, you can include
        /// `AND` and `OR` expressions explicitly. For example:
        ///
        /// - `(cpuPlatform = "Intel Skylake") OR`
        /// - `(cpuPlatform = "Intel Broadwell") AND`
        /// - `(scheduling.automaticRestart = true)`
        ///
        /// If you want to use a regular expression, use the `eq` (equal) or `ne` (not
        /// equal) operator against a single un-parenthesized expression with or without
        /// quotes or against multiple parenthesized expressions. Examples:
        ///
        /// `fieldname eq unquoted literal` `fieldname eq 'single quoted literal'`
        /// `fieldname eq "double quoted literal"` `(fieldname1 eq literal) (fieldname2
        /// ne "literal")`
        ///
        /// The literal value is interpreted as a regular expression using GoogleRE2
        /// library syntax. The literal value must match the entire field.
        ///
        /// For example, to filter for instances that do not end with name "instance",
        /// you would use `name ne .*instance`.
        ///
        /// You cannot combine constraints on multiple fields using regular expressions.
        filter: String = "filter",
        /// Indicates whether every visible scope for each scope type (zone, region,
        /// global) should be included in the response. For new resource types added
        /// after this field, the flag has no effect as new resource types will always
        /// include every visible scope for each scope type in response. For resource
        /// types which predate this field, if this flag is omitted or false, only scopes
        /// of the scope types where the resource type is expected to be found will be
        /// included.
        include_all_scopes: bool = "includeAllScopes",
        /// The maximum number of results per page that should be returned. If the number
        /// of available results is larger than `maxResults`, Compute Engine returns a
        /// `nextPageToken` that can be used to get the next page of results in
        /// subsequent list requests. Acceptable values are `0` to `500`, inclusive.
        /// (Default: `500`)
        ///
        /// The default is `500`. At least `0`.
        max_results: u32 = "maxResults",
        /// Sorts list results by a certain order. By default, results are returned in
        /// alphanumerical order based on the resource name.
        ///
        /// You can also sort results in descending order based on the creation timestamp
        /// using `orderBy="creationTimestamp desc"`. This sorts results based on the
        /// `creationTimestamp` field in reverse chronological order (newest result
        /// first). Use this to sort resources like operations so that the newest
        /// operation is returned first.
        ///
        /// Currently, only sorting by `name` or `creationTimestamp desc` is supported.
        order_by: String = "orderBy",
        /// Specifies a page token to use. Set `pageToken` to the `nextPageToken`
        /// returned by a previous list request to get the next page of results.
        page_token: String = "pageToken",
        /// The Shared VPC service project id or service project number for which
        /// aggregated list request is invoked for subnetworks list-usable api.
        service_project_number: i64 = "serviceProjectNumber",
    }
}

const ATTACH_DISK: Method = Method {
    id: "compute.instances.attachDisk",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/attachDisk"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::attach_disk`].
    pub struct AttachDisk -> Operation [poller crate::operations::OPERATION] {
        /// Whether to force attach the regional disk even if it's currently attached to
        /// another instance. If you try to force attach a zonal disk to an instance, you
        /// will receive an error.
        force_attach: bool = "forceAttach",
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const BULK_INSERT: Method = Method {
    id: "compute.instances.bulkInsert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/bulkInsert"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::bulk_insert`].
    pub struct BulkInsert -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const DELETE: Method = Method {
    id: "compute.instances.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::delete`].
    pub struct Delete -> Operation [poller crate::operations::OPERATION] {
        /// If set to true, Graceful Shutdown is skipped.
        no_graceful_shutdown: bool = "noGracefulShutdown",
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const DELETE_ACCESS_CONFIG: Method = Method {
    id: "compute.instances.deleteAccessConfig",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/deleteAccessConfig"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::delete_access_config`].
    pub struct DeleteAccessConfig -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const DELETE_NETWORK_INTERFACE: Method = Method {
    id: "compute.instances.deleteNetworkInterface",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/deleteNetworkInterface"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::delete_network_interface`].
    pub struct DeleteNetworkInterface -> Operation
    [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const DETACH_DISK: Method = Method {
    id: "compute.instances.detachDisk",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/detachDisk"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::detach_disk`].
    pub struct DetachDisk -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const GET: Method = Method {
    id: "compute.instances.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::get`].
    pub struct Get -> Instance {}
}

const GET_EFFECTIVE_FIREWALLS: Method = Method {
    id: "compute.instances.getEffectiveFirewalls",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/getEffectiveFirewalls"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::get_effective_firewalls`].
    pub struct GetEffectiveFirewalls -> InstancesGetEffectiveFirewallsResponse {}
}

const GET_GUEST_ATTRIBUTES: Method = Method {
    id: "compute.instances.getGuestAttributes",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/getGuestAttributes"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::get_guest_attributes`].
    pub struct GetGuestAttributes -> GuestAttributes {
        /// Specifies the guest attributes path to be queried.
        query_path: String = "queryPath",
        /// Specifies the key for the guest attributes entry.
        variable_key: String = "variableKey",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "compute.instances.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("resource"),
        Segment::Text("/getIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// Requested IAM Policy version.
        options_requested_policy_version: i32 = "optionsRequestedPolicyVersion",
    }
}

const GET_SCREENSHOT: Method = Method {
    id: "compute.instances.getScreenshot",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/screenshot"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::get_screenshot`].
    pub struct GetScreenshot -> Screenshot {}
}

const GET_SERIAL_PORT_OUTPUT: Method = Method {
    id: "compute.instances.getSerialPortOutput",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/serialPort"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::get_serial_port_output`].
    pub struct GetSerialPortOutput -> SerialPortOutput {
        /// Specifies which COM or serial port to retrieve data from.
        ///
        /// The default is `1`. At least `1`. At most `4`.
        port: i32 = "port",
        /// Specifies the starting byte position of the output to return. To start with
        /// the first byte of output to the specified port, omit this field or set it to
        /// `0`.
        ///
        /// If the output for that byte position is available, this field matches the
        /// `start` parameter sent with the request. If the amount of serial console
        /// output exceeds the size of the buffer (1 MB), the oldest output is discarded
        /// and is no longer available. If the requested start position refers to
        /// discarded output, the start position is adjusted to the oldest output still
        /// available, and the adjusted start position is returned as the `start`
        /// property value.
        ///
        /// You can also provide a negative start position, which translates to the most
        /// recent number of bytes written to the serial port. For example, -3 is
        /// interpreted as the most recent 3 bytes written to the serial console. Note
        /// that the negative start is bounded by the retained buffer size, and the
        /// returned serial console output will not exceed the max buffer size.
        start: i64 = "start",
    }
}

const GET_SHIELDED_INSTANCE_IDENTITY: Method = Method {
    id: "compute.instances.getShieldedInstanceIdentity",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/getShieldedInstanceIdentity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::get_shielded_instance_identity`].
    pub struct GetShieldedInstanceIdentity -> ShieldedInstanceIdentity {}
}

const INSERT: Method = Method {
    id: "compute.instances.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::insert`].
    pub struct Insert -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
        /// Specifies instance template to create the instance.
        ///
        /// This field is optional. It can be a full or partial URL. For example, the
        /// following are all valid URLs to an instance template:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/global/instanceTemplates/instanceTemplate>
        /// - projects/project/global/instanceTemplates/instanceTemplate
        /// - global/instanceTemplates/instanceTemplate
        source_instance_template: String = "sourceInstanceTemplate",
        /// Specifies the machine image to use to create the instance.
        ///
        /// This field is optional. It can be a full or partial URL. For example, the
        /// following are all valid URLs to a machine image:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/global/global/machineImages/machineImage>
        /// - projects/project/global/global/machineImages/machineImage
        /// - global/machineImages/machineImage
        source_machine_image: String = "sourceMachineImage",
    }
}

const LIST: Method = Method {
    id: "compute.instances.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::list`].
    pub struct List -> InstanceList [pages items: Vec<Instance>] {
        /// A filter expression that filters resources listed in the response. Most
        /// Compute resources support two types of filter expressions: expressions that
        /// support regular expressions and expressions that follow API improvement
        /// proposal AIP-160. These two types of filter expressions cannot be mixed in
        /// one request.
        ///
        /// If you want to use AIP-160, your expression must specify the field name, an
        /// operator, and the value that you want to use for filtering. The value must be
        /// a string, a number, or a boolean. The operator must be either `=`, `!=`, `>`,
        /// `<`, `<=`, `>=` or `:`.
        ///
        /// For example, if you are filtering Compute Engine instances, you can exclude
        /// instances named `example-instance` by specifying `name != example-instance`.
        ///
        /// The `:*` comparison can be used to test whether a key has been defined. For
        /// example, to find all objects with `owner` label use:
        ///
        /// - `labels.owner:*`
        ///
        /// You can also filter nested fields. For example, you could specify
        /// `scheduling.automaticRestart = false` to include instances only if they are
        /// not scheduled for automatic restarts. You can use filtering on nested fields
        /// to filter based onresource labels.
        ///
        /// To filter on multiple expressions, provide each separate expression within
        /// parentheses. For example:
        ///
        /// - `(scheduling.automaticRestart = true)`
        /// - `(cpuPlatform = "Intel Skylake")`
        ///
        /// By default, each expression is an `AND` expression. However, you can include
        /// `AND` and `OR` expressions explicitly. For example:
        ///
        /// - `(cpuPlatform = "Intel Skylake") OR`
        /// - `(cpuPlatform = "Intel Broadwell") AND`
        /// - `(scheduling.automaticRestart = true)`
        ///
        /// If you want to use a regular expression, use the `eq` (equal) or `ne` (not
        /// equal) operator against a single un-parenthesized expression with or without
        /// quotes or against multiple parenthesized expressions. Examples:
        ///
        /// `fieldname eq unquoted literal` `fieldname eq 'single quoted literal'`
        /// `fieldname eq "double quoted literal"` `(fieldname1 eq literal) (fieldname2
        /// ne "literal")`
        ///
        /// The literal value is interpreted as a regular expression using GoogleRE2
        /// library syntax. The literal value must match the entire field.
        ///
        /// For example, to filter for instances that do not end with name "instance",
        /// you would use `name ne .*instance`.
        ///
        /// You cannot combine constraints on multiple fields using regular expressions.
        filter: String = "filter",
        /// The maximum number of results per page that should be returned. If the number
        /// of available results is larger than `maxResults`, Compute Engine returns a
        /// `nextPageToken` that can be used to get the next page of results in
        /// subsequent list requests. Acceptable values are `0` to `500`, inclusive.
        /// (Default: `500`)
        ///
        /// The default is `500`. At least `0`.
        max_results: u32 = "maxResults",
        /// Sorts list results by a certain order. By default, results are returned in
        /// alphanumerical order based on the resource name.
        ///
        /// You can also sort results in descending order based on the creation timestamp
        /// using `orderBy="creationTimestamp desc"`. This sorts results based on the
        /// `creationTimestamp` field in reverse chronological order (newest result
        /// first). Use this to sort resources like operations so that the newest
        /// operation is returned first.
        ///
        /// Currently, only sorting by `name` or `creationTimestamp desc` is supported.
        order_by: String = "orderBy",
        /// Specifies a page token to use. Set `pageToken` to the `nextPageToken`
        /// returned by a previous list request to get the next page of results.
        page_token: String = "pageToken",
    }
}

const LIST_REFERRERS: Method = Method {
    id: "compute.instances.listReferrers",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/referrers"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE_READONLY),
    api_version: Some("2026-11-01"),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::list_referrers`].
    pub struct ListReferrers -> InstanceListReferrers [pages items: Vec<Reference>] {
        /// A filter expression that filters resources listed in the response. Most
        /// Compute resources support two types of filter expressions: expressions that
        /// support regular expressions and expressions that follow API improvement
        /// proposal AIP-160. These two types of filter expressions cannot be mixed in
        /// one request.
        ///
        /// If you want to use AIP-160, your expression must specify the field name, an
        /// operator, and the value that you want to use for filtering. The value must be
        /// a string, a number, or a boolean. The operator must be either `=`, `!=`, `>`,
        /// `<`, `<=`, `>=` or `:`.
        ///
        /// For example, if you are filtering Compute Engine instances, you can exclude
        /// instances named `example-instance` by specifying `name != example-instance`.
        ///
        /// The `:*` comparison can be used to test whether a key has been defined. For
        /// example, to find all objects with `owner` label use:
        ///
        /// - `labels.owner:*`
        ///
        /// You can also filter nested fields. For example, you could specify
        /// `scheduling.automaticRestart = false` to include instances only if they are
        /// not scheduled for automatic restarts. You can use filtering on nested fields
        /// to filter based onresource labels.
        ///
        /// To filter on multiple expressions, provide each separate expression within
        /// parentheses. For example:
        ///
        /// - `(scheduling.automaticRestart = true)`
        /// - `(cpuPlatform = "Intel Skylake")`
        ///
        /// By default, each expression is an `AND` expression. However, you can include
        /// `AND` and `OR` expressions explicitly. For example:
        ///
        /// - `(cpuPlatform = "Intel Skylake") OR`
        /// - `(cpuPlatform = "Intel Broadwell") AND`
        /// - `(scheduling.automaticRestart = true)`
        ///
        /// If you want to use a regular expression, use the `eq` (equal) or `ne` (not
        /// equal) operator against a single un-parenthesized expression with or without
        /// quotes or against multiple parenthesized expressions. Examples:
        ///
        /// `fieldname eq unquoted literal` `fieldname eq 'single quoted literal'`
        /// `fieldname eq "double quoted literal"` `(fieldname1 eq literal) (fieldname2
        /// ne "literal")`
        ///
        /// The literal value is interpreted as a regular expression using GoogleRE2
        /// library syntax. The literal value must match the entire field.
        ///
        /// For example, to filter for instances that do not end with name "instance",
        /// you would use `name ne .*instance`.
        ///
        /// You cannot combine constraints on multiple fields using regular expressions.
        filter: String = "filter",
        /// The maximum number of results per page that should be returned. If the number
        /// of available results is larger than `maxResults`, Compute Engine returns a
        /// `nextPageToken` that can be used to get the next page of results in
        /// subsequent list requests. Acceptable values are `0` to `500`, inclusive.
        /// (Default: `500`)
        ///
        /// The default is `500`. At least `0`.
        max_results: u32 = "maxResults",
        /// Sorts list results by a certain order. By default, results are returned in
        /// alphanumerical order based on the resource name.
        ///
        /// You can also sort results in descending order based on the creation timestamp
        /// using `orderBy="creationTimestamp desc"`. This sorts results based on the
        /// `creationTimestamp` field in reverse chronological order (newest result
        /// first). Use this to sort resources like operations so that the newest
        /// operation is returned first.
        ///
        /// Currently, only sorting by `name` or `creationTimestamp desc` is supported.
        order_by: String = "orderBy",
        /// Specifies a page token to use. Set `pageToken` to the `nextPageToken`
        /// returned by a previous list request to get the next page of results.
        page_token: String = "pageToken",
    }
}

const PERFORM_MAINTENANCE: Method = Method {
    id: "compute.instances.performMaintenance",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/performMaintenance"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::perform_maintenance`].
    pub struct PerformMaintenance -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const REMOVE_RESOURCE_POLICIES: Method = Method {
    id: "compute.instances.removeResourcePolicies",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/removeResourcePolicies"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::remove_resource_policies`].
    pub struct RemoveResourcePolicies -> Operation
    [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const REPORT_HOST_AS_FAULTY: Method = Method {
    id: "compute.instances.reportHostAsFaulty",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/reportHostAsFaulty"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::report_host_as_faulty`].
    pub struct ReportHostAsFaulty -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const RESET: Method = Method {
    id: "compute.instances.reset",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/reset"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::reset`].
    pub struct Reset -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const RESUME: Method = Method {
    id: "compute.instances.resume",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/resume"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::resume`].
    pub struct Resume -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SEND_DIAGNOSTIC_INTERRUPT: Method = Method {
    id: "compute.instances.sendDiagnosticInterrupt",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/sendDiagnosticInterrupt"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::send_diagnostic_interrupt`].
    pub struct SendDiagnosticInterrupt -> () {}
}

const SET_DELETION_PROTECTION: Method = Method {
    id: "compute.instances.setDeletionProtection",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("resource"),
        Segment::Text("/setDeletionProtection"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_deletion_protection`].
    pub struct SetDeletionProtection -> Operation [poller crate::operations::OPERATION] {
        /// Whether the resource should be protected against deletion.
        ///
        /// The default is `true`.
        deletion_protection: bool = "deletionProtection",
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_DISK_AUTO_DELETE: Method = Method {
    id: "compute.instances.setDiskAutoDelete",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setDiskAutoDelete"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_disk_auto_delete`].
    pub struct SetDiskAutoDelete -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_IAM_POLICY: Method = Method {
    id: "compute.instances.setIamPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("resource"),
        Segment::Text("/setIamPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {}
}

const SET_LABELS: Method = Method {
    id: "compute.instances.setLabels",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setLabels"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_labels`].
    pub struct SetLabels -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_MACHINE_RESOURCES: Method = Method {
    id: "compute.instances.setMachineResources",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setMachineResources"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_machine_resources`].
    pub struct SetMachineResources -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_MACHINE_TYPE: Method = Method {
    id: "compute.instances.setMachineType",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setMachineType"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_machine_type`].
    pub struct SetMachineType -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_METADATA: Method = Method {
    id: "compute.instances.setMetadata",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setMetadata"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_metadata`].
    pub struct SetMetadata -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_MIN_CPU_PLATFORM: Method = Method {
    id: "compute.instances.setMinCpuPlatform",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setMinCpuPlatform"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_min_cpu_platform`].
    pub struct SetMinCpuPlatform -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_NAME: Method = Method {
    id: "compute.instances.setName",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setName"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_name`].
    pub struct SetName -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_SCHEDULING: Method = Method {
    id: "compute.instances.setScheduling",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setScheduling"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_scheduling`].
    pub struct SetScheduling -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_SECURITY_POLICY: Method = Method {
    id: "compute.instances.setSecurityPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setSecurityPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_security_policy`].
    pub struct SetSecurityPolicy -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_SERVICE_ACCOUNT: Method = Method {
    id: "compute.instances.setServiceAccount",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setServiceAccount"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_service_account`].
    pub struct SetServiceAccount -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_SHIELDED_INSTANCE_INTEGRITY_POLICY: Method = Method {
    id: "compute.instances.setShieldedInstanceIntegrityPolicy",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setShieldedInstanceIntegrityPolicy"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_shielded_instance_integrity_policy`].
    pub struct SetShieldedInstanceIntegrityPolicy -> Operation
    [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SET_TAGS: Method = Method {
    id: "compute.instances.setTags",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/setTags"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::set_tags`].
    pub struct SetTags -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SIMULATE_MAINTENANCE_EVENT: Method = Method {
    id: "compute.instances.simulateMaintenanceEvent",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/simulateMaintenanceEvent"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::simulate_maintenance_event`].
    pub struct SimulateMaintenanceEvent -> Operation
    [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
        /// Determines whether the customers receive notifications before migration. Only
        /// applicable to SF vms.
        with_extended_notifications: bool = "withExtendedNotifications",
    }
}

const START: Method = Method {
    id: "compute.instances.start",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/start"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::start`].
    pub struct Start -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const START_WITH_ENCRYPTION_KEY: Method = Method {
    id: "compute.instances.startWithEncryptionKey",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/startWithEncryptionKey"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::start_with_encryption_key`].
    pub struct StartWithEncryptionKey -> Operation
    [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const STOP: Method = Method {
    id: "compute.instances.stop",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/stop"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::stop`].
    pub struct Stop -> Operation [poller crate::operations::OPERATION] {
        /// This property is required if the instance has any attached Local SSD disks.
        /// If false, Local SSD data will be preserved when the instance is suspended. If
        /// true, the contents of any attached Local SSD disks will be discarded.
        discard_local_ssd: bool = "discardLocalSsd",
        /// If set to true, Graceful Shutdown is skipped.
        no_graceful_shutdown: bool = "noGracefulShutdown",
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const SUSPEND: Method = Method {
    id: "compute.instances.suspend",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/suspend"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::suspend`].
    pub struct Suspend -> Operation [poller crate::operations::OPERATION] {
        /// This property is required if the instance has any attached Local SSD disks.
        /// If false, Local SSD data will be preserved when the instance is suspended. If
        /// true, the contents of any attached Local SSD disks will be discarded.
        discard_local_ssd: bool = "discardLocalSsd",
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "compute.instances.testIamPermissions",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("resource"),
        Segment::Text("/testIamPermissions"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE, scopes::COMPUTE_READONLY],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::test_iam_permissions`].
    pub struct TestIamPermissions -> TestPermissionsResponse {}
}

const UPDATE: Method = Method {
    id: "compute.instances.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::update`].
    pub struct Update -> Operation [poller crate::operations::OPERATION] {
        /// Whether to discard local SSDs from the instance during restart default value
        /// is false.
        discard_local_ssd: bool = "discardLocalSsd",
        /// Specifies the action to take when updating an instance even if the updated
        /// properties do not require it. If not specified, then Compute Engine acts
        /// based on the minimum action that the updated properties require.
        minimal_action: Open<UpdateMinimalAction> = "minimalAction",
        /// Specifies the most disruptive action that can be taken on the instance as
        /// part of the update. Compute Engine returns an error if the instance
        /// properties require a more disruptive action as part of the instance update.
        /// Valid options from lowest to highest are NO_EFFECT, REFRESH, and RESTART.
        most_disruptive_allowed_action: Open<UpdateMostDisruptiveAllowedAction> =
            "mostDisruptiveAllowedAction",
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const UPDATE_ACCESS_CONFIG: Method = Method {
    id: "compute.instances.updateAccessConfig",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/updateAccessConfig"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::update_access_config`].
    pub struct UpdateAccessConfig -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const UPDATE_DISPLAY_DEVICE: Method = Method {
    id: "compute.instances.updateDisplayDevice",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/updateDisplayDevice"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::update_display_device`].
    pub struct UpdateDisplayDevice -> Operation [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const UPDATE_NETWORK_INTERFACE: Method = Method {
    id: "compute.instances.updateNetworkInterface",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/updateNetworkInterface"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::update_network_interface`].
    pub struct UpdateNetworkInterface -> Operation
    [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

const UPDATE_SHIELDED_INSTANCE_CONFIG: Method = Method {
    id: "compute.instances.updateShieldedInstanceConfig",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("projects/"),
        Segment::Value("project"),
        Segment::Text("/zones/"),
        Segment::Value("zone"),
        Segment::Text("/instances/"),
        Segment::Value("instance"),
        Segment::Text("/updateShieldedInstanceConfig"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::COMPUTE],
    default_scope: Some(scopes::COMPUTE),
    api_version: Some("2026-11-01"),
    request_id: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Instances::update_shielded_instance_config`].
    pub struct UpdateShieldedInstanceConfig -> Operation
    [poller crate::operations::OPERATION] {
        /// An optional request ID to identify requests. Specify a unique request ID so
        /// that if you must retry your request, the server will know to ignore the
        /// request if it has already been completed.
        ///
        /// For example, consider a situation where you make an initial request and the
        /// request times out. If you make the request again with the same request ID,
        /// the server can check if original operation with the same request ID was
        /// received, and if so, will ignore the second request. This prevents clients
        /// from accidentally creating duplicate commitments.
        ///
        /// The request ID must be a valid UUID with the exception that zero UUID is not
        /// supported (00000000-0000-0000-0000-000000000000).
        request_id: String = "requestId",
    }
}

open_enum! {
    /// Specifies the action to take when updating an instance even if the updated
    /// properties do not require it. If not specified, then Compute Engine acts based on
    /// the minimum action that the updated properties require.
    pub enum UpdateMinimalAction = "compute.instances.update.minimalAction" {
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// No changes can be made to the instance.
        NoEffect = "NO_EFFECT",
        /// The instance will not restart.
        Refresh = "REFRESH",
        /// The instance will restart, potentially on a different host.
        Restart = "RESTART",
    }
}

open_enum! {
    /// Specifies the most disruptive action that can be taken on the instance as part of
    /// the update. Compute Engine returns an error if the instance properties require a
    /// more disruptive action as part of the instance update. Valid options from lowest
    /// to highest are NO_EFFECT, REFRESH, and RESTART.
    pub enum UpdateMostDisruptiveAllowedAction =
        "compute.instances.update.mostDisruptiveAllowedAction" {
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// No changes can be made to the instance.
        NoEffect = "NO_EFFECT",
        /// The instance will not restart.
        Refresh = "REFRESH",
        /// The instance will restart, potentially on a different host.
        Restart = "RESTART",
    }
}

//! The resource `customer.devices.chromeos`.

pub mod commands;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::customer::devices::chromeos::commands::Commands;
use crate::schemas::BatchChangeChromeOsDeviceStatusRequest;
use crate::schemas::BatchChangeChromeOsDeviceStatusResponse;
use crate::schemas::CountChromeOsDevicesResponse;
use crate::schemas::DirectoryChromeosdevicesIssueCommandRequest;
use crate::schemas::DirectoryChromeosdevicesIssueCommandResponse;
use crate::scopes;

/// The resource `customer.devices.chromeos`.
#[derive(Clone, Debug)]
pub struct Chromeos {
    pub(crate) service: Service,
}

impl Chromeos {
    /// The resource `customer.devices.chromeos.commands`.
    pub fn commands(&self) -> Commands {
        let service = self.service.clone();
        Commands { service }
    }

    /// Changes the status of a batch of ChromeOS devices. For more information about
    /// changing a ChromeOS device state [Repair, repurpose, or retire ChromeOS
    /// devices](https://support.google.com/chrome/a/answer/3523633).
    ///
    /// `POST
    /// admin/directory/v1/customer/{customerId}/devices/chromeos:batchChangeStatus`,
    /// method id `admin.customer.devices.chromeos.batchChangeStatus`.
    ///
    /// - `customer_id`: Required. Immutable ID of the Google Workspace account.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`.
    pub fn batch_change_status(
        &self,
        customer_id: impl Into<String>,
        request: BatchChangeChromeOsDeviceStatusRequest,
    ) -> BatchChangeStatus {
        let mut call = Call::new(&self.service, &BATCH_CHANGE_STATUS);
        call.path("customerId", customer_id.into());
        call.body(request);
        BatchChangeStatus { call }
    }

    /// Counts ChromeOS devices matching the request.
    ///
    /// `GET
    /// admin/directory/v1/customer/{customerId}/devices/chromeos:countChromeOsDevices`,
    /// method id `admin.customer.devices.chromeos.countChromeOsDevices`.
    ///
    /// - `customer_id`: Required. Immutable ID of the Google Workspace account.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`,
    /// `ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY` unless the client or the call names
    /// others.
    pub fn count_chrome_os_devices(
        &self,
        customer_id: impl Into<String>,
    ) -> CountChromeOsDevices {
        let mut call = Call::new(&self.service, &COUNT_CHROME_OS_DEVICES);
        call.path("customerId", customer_id.into());
        CountChromeOsDevices { call }
    }

    /// Issues a command for the device to execute.
    ///
    /// `POST
    /// admin/directory/v1/customer/{customerId}/devices/chromeos/{deviceId}:issueCommand`,
    /// method id `admin.customer.devices.chromeos.issueCommand`.
    ///
    /// - `customer_id`: Immutable. ID of the Google Workspace account.
    /// - `device_id`: Immutable. ID of Chrome OS Device.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`.
    pub fn issue_command(
        &self,
        customer_id: impl Into<String>,
        device_id: impl Into<String>,
        request: DirectoryChromeosdevicesIssueCommandRequest,
    ) -> IssueCommand {
        let mut call = Call::new(&self.service, &ISSUE_COMMAND);
        call.path("customerId", customer_id.into());
        call.path("deviceId", device_id.into());
        call.body(request);
        IssueCommand { call }
    }
}

const BATCH_CHANGE_STATUS: Method = Method {
    id: "admin.customer.devices.chromeos.batchChangeStatus",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos:batchChangeStatus"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeos::batch_change_status`].
    pub struct BatchChangeStatus -> BatchChangeChromeOsDeviceStatusResponse {}
}

const COUNT_CHROME_OS_DEVICES: Method = Method {
    id: "admin.customer.devices.chromeos.countChromeOsDevices",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos:countChromeOsDevices"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS,
        scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeos::count_chrome_os_devices`].
    pub struct CountChromeOsDevices -> CountChromeOsDevicesResponse {
        /// Optional. Search string in the format given at [List query
        /// operators](https://developers.google.com/workspace/admin/directory/v1/list-query-operators).
        filter: String = "filter",
        /// Optional. Return devices from all child orgunits, as well as the specified
        /// org unit. If this is set to true, 'orgUnitPath' must be provided.
        include_child_orgunits: bool = "includeChildOrgunits",
        /// Optional. The full path of the organizational unit (minus the leading `/`) or
        /// its unique ID.
        org_unit_path: String = "orgUnitPath",
    }
}

const ISSUE_COMMAND: Method = Method {
    id: "admin.customer.devices.chromeos.issueCommand",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos/"),
        Segment::Value("deviceId"),
        Segment::Text(":issueCommand"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Chromeos::issue_command`].
    pub struct IssueCommand -> DirectoryChromeosdevicesIssueCommandResponse {}
}

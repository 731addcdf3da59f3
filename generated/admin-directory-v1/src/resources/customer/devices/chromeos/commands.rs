//! The resource `customer.devices.chromeos.commands`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::DirectoryChromeosdevicesCommand;
use crate::scopes;

/// The resource `customer.devices.chromeos.commands`.
#[derive(Clone, Debug)]
pub struct Commands {
    pub(crate) service: Service,
}

impl Commands {
    /// Gets command data a specific command issued to the device.
    ///
    /// `GET
    /// admin/directory/v1/customer/{customerId}/devices/chromeos/{deviceId}/commands/{commandId}`,
    /// method id `admin.customer.devices.chromeos.commands.get`.
    ///
    /// - `customer_id`: Immutable. ID of the Google Workspace account.
    /// - `device_id`: Immutable. ID of Chrome OS Device.
    /// - `command_id`: Immutable. ID of Chrome OS Device Command.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_DEVICE_CHROMEOS`,
    /// `ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY`. Asks for
    /// `ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY` unless the client or the call names
    /// others.
    pub fn get(
        &self,
        customer_id: impl Into<String>,
        device_id: impl Into<String>,
        command_id: i64,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("customerId", customer_id.into());
        call.path("deviceId", device_id.into());
        call.path("commandId", command_id.to_param());
        Get { call }
    }
}

const GET: Method = Method {
    id: "admin.customer.devices.chromeos.commands.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/customer/"),
        Segment::Value("customerId"),
        Segment::Text("/devices/chromeos/"),
        Segment::Value("deviceId"),
        Segment::Text("/commands/"),
        Segment::Value("commandId"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS,
        scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_DEVICE_CHROMEOS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Commands::get`].
    pub struct Get -> DirectoryChromeosdevicesCommand {}
}

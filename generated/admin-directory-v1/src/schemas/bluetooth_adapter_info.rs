//! The schema `BluetoothAdapterInfo`.

use gapi_runtime::v1::record;

record! {
    /// Information about a device's Bluetooth adapter.
    pub struct BluetoothAdapterInfo = "BluetoothAdapterInfo" {
        /// Output only. The MAC address of the adapter.
        pub address: Option<String> = "address",
        /// Output only. The number of devices connected to this adapter.
        pub num_connected_devices: Option<i32> = "numConnectedDevices",
    }
}

//! The schema `GlobalAddressesMoveRequest`.

use gapi_runtime::v1::record;

record! {
    /// The schema `GlobalAddressesMoveRequest`.
    pub struct GlobalAddressesMoveRequest = "GlobalAddressesMoveRequest" {
        /// An optional destination address description if intended to be different from
        /// the source.
        pub description: Option<String> = "description",
        /// The URL of the destination address to move to. This can be a full or partial
        /// URL. For example, the following are all valid URLs to a address:
        ///
        /// - <https://www.googleapis.com/compute/v1/projects/project/global/addresses/address>
        /// - projects/project/global/addresses/address
        ///
        /// Note that destination project must be different from the source project.
        /// So/global/addresses/address is not valid partial url.
        pub destination_address: Option<String> = "destinationAddress",
    }
}

//! The schema `Customer`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::CustomerPostalAddress;

record! {
    /// The schema `Customer`.
    pub struct Customer = "Customer" {
        /// The customer's secondary contact email address. This email address cannot be
        /// on the same domain as the `customerDomain`
        pub alternate_email: Option<String> = "alternateEmail",
        /// The customer's creation time (Readonly)
        pub customer_creation_time: Option<Timestamp> = "customerCreationTime",
        /// The customer's primary domain name string. Do not include the `www` prefix
        /// when creating a new customer.
        pub customer_domain: Option<String> = "customerDomain",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// The unique ID for the customer's Google Workspace account. (Readonly)
        pub id: Option<String> = "id",
        /// Identifies the resource as a customer. Value: `admin#directory#customer`
        ///
        /// The default is `admin#directory#customer`.
        pub kind: Option<String> = "kind",
        /// The customer's ISO 639-2 language code. See the [Language
        /// Codes](https://developers.google.com/workspace/admin/directory/v1/languages)
        /// page for the list of supported codes. Valid language codes outside the
        /// supported set will be accepted by the API but may lead to unexpected
        /// behavior. The default value is `en`.
        pub language: Option<String> = "language",
        /// The customer's contact phone number in
        /// [E.164](https://en.wikipedia.org/wiki/E.164) format.
        pub phone_number: Option<String> = "phoneNumber",
        /// The customer's postal address information.
        pub postal_address: Option<Box<CustomerPostalAddress>> = "postalAddress",
    }
}

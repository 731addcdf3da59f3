//! The schema `CustomerPostalAddress`.

use gapi_runtime::v1::record;

record! {
    /// The schema `CustomerPostalAddress`.
    pub struct CustomerPostalAddress = "CustomerPostalAddress" {
        /// A customer's physical address. The address can be composed of one to three
        /// lines.
        pub address_line1: Option<String> = "addressLine1",
        /// Address line 2 of the address.
        pub address_line2: Option<String> = "addressLine2",
        /// Address line 3 of the address.
        pub address_line3: Option<String> = "addressLine3",
        /// The customer contact's name.
        pub contact_name: Option<String> = "contactName",
        /// This is a required property. For `countryCode` information see the [ISO 3166
        /// country code elements](https://www.iso.org/iso/country_codes.htm).
        pub country_code: Option<String> = "countryCode",
        /// Name of the locality. An example of a locality value is the city of `San
        /// Francisco`.
        pub locality: Option<String> = "locality",
        /// The company or company division name.
        pub organization_name: Option<String> = "organizationName",
        /// The postal code. A postalCode example is a postal zip code such as `10009`.
        /// This is in accordance with - http:
        /// //portablecontacts.net/draft-spec.html#address_element.
        pub postal_code: Option<String> = "postalCode",
        /// Name of the region. An example of a region value is `NY` for the state of New
        /// York.
        pub region: Option<String> = "region",
    }
}

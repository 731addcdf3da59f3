//! The schema `BuildingAddress`.

use gapi_runtime::v1::record;

record! {
    /// Public API: Resources.buildings
    pub struct BuildingAddress = "BuildingAddress" {
        /// Unstructured address lines describing the lower levels of an address.
        pub address_lines: Option<Vec<String>> = "addressLines",
        /// Optional. Highest administrative subdivision which is used for postal
        /// addresses of a country or region.
        pub administrative_area: Option<String> = "administrativeArea",
        /// Optional. BCP-47 language code of the contents of this address (if known).
        pub language_code: Option<String> = "languageCode",
        /// Optional. Generally refers to the city/town portion of the address. Examples:
        /// US city, IT comune, UK post town. In regions of the world where localities
        /// are not well defined or do not fit into this structure well, leave locality
        /// empty and use addressLines.
        pub locality: Option<String> = "locality",
        /// Optional. Postal code of the address.
        pub postal_code: Option<String> = "postalCode",
        /// Required. CLDR region code of the country/region of the address.
        pub region_code: Option<String> = "regionCode",
        /// Optional. Sublocality of the address.
        pub sublocality: Option<String> = "sublocality",
    }
}

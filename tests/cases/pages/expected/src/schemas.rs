//! Schemas: what calls send and receive.

mod aggregated_list_with_an_exceedingly_long_name_of_its_own;
mod car;
mod car_list;
mod names;
mod odd_request;
mod old_list;
mod search_request;
mod search_response;

pub use aggregated_list_with_an_exceedingly_long_name_of_its_own::AggregatedListWithAnExceedinglyLongNameOfItsOwn;
pub use car::Car;
pub use car_list::CarList;
pub use names::Names;
pub use odd_request::OddRequest;
pub use old_list::OldList;
pub use search_request::SearchRequest;
pub use search_response::SearchResponse;

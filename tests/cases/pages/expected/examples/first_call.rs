//! Calls `pages.cars.list`.

use gapi_pages_v1::Pages;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Pages::new(&client);
    let cars = service.cars();
    let call = cars.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}

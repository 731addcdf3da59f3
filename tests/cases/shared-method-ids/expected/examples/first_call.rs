//! Calls `sharedids.get`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_sharedids_v1::Sharedids;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Sharedids::new(&client);
    let regions = service.regions();
    let call = regions.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}

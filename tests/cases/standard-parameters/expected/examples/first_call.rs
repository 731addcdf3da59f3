//! Calls `standardparameters.things.get`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_standardparameters_v1::Standardparameters;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Standardparameters::new(&client);
    let things = service.things();
    let call = things.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}

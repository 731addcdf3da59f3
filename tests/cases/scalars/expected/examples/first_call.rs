//! Calls `scalars.values.get`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_scalars_v1::Scalars;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Scalars::new(&client);
    let values = service.values();
    let call = values.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}

namespace PilotAgent;

/// <summary>One conversation, as a customer would have it over HTTP.</summary>
internal static class Demo
{
    public static async Task RunAsync(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var request = new SupportRequest("mara@example.com", "The kettle in my order A-1043 arrived with a cracked lid. I would like my money back.");
        Console.WriteLine($"customer  {request.Message}");

        using var response = await client.PostAsJsonAsync("/support", request);
        response.EnsureSuccessStatusCode();
        var answer = (await response.Content.ReadFromJsonAsync<SupportAnswer>())!;

        Console.WriteLine($"triage    {answer.Category}");
        foreach (var step in answer.Steps)
        {
            Console.WriteLine($"tool      {step}");
        }

        Console.WriteLine($"agent     {answer.Answer}");
    }
}

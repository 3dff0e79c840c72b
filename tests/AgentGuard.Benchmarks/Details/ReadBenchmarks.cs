using System.Text.Json;
using AgentGuard.Benchmarks.Models;
using AgentGuard.Runtime;
using BenchmarkDotNet.Attributes;

namespace AgentGuard.Benchmarks.Details;

/// <summary>Reading a valid order, an invalid one, and what System.Text.Json takes for the same bytes.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private static readonly byte[] Valid = Order.Sample.ToArray();

    private static readonly byte[] Invalid =
        """{"id":"ab-12","priority":"HIGH","lines":[{"sku":"","qty":0,"unitPrice":"9.95"},{"sku":"K","qty":1,"foo":true}]}"""u8.ToArray();

    [Benchmark(Baseline = true)]
    public Order? SystemTextJson() => JsonSerializer.Deserialize(Valid, PeerJson.Default.Order);

    [Benchmark]
    public OutputResult<Order> Read() => Order.Read(Valid);

    [Benchmark]
    public OutputResult<Order> ReadWithErrors() => Order.Read(Invalid);

    [Benchmark]
    public int Scan()
    {
        var reader = new Utf8JsonReader(Valid);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}

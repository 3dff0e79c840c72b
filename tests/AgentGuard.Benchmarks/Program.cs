using AgentGuard.Benchmarks.Ratios;
using BenchmarkDotNet.Running;

if (args is ["ratios", .. var words])
{
    return RatioReport.Run([.. Promises.All.Where(promise => words.All(word => promise.Name.Contains(word, StringComparison.Ordinal)))], Console.Out);
}

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/AgentGuard.Benchmarks -- ratios        the promises, a line each; exit code 1 when one is over; with words behind it, those with all of them in their name");
    Console.Error.WriteLine("       dotnet run -c Release --project tests/AgentGuard.Benchmarks -- --filter '*'   BenchmarkDotNet, with its own options");
    return 2;
}

BenchmarkSwitcher.FromAssembly(typeof(RatioReport).Assembly).Run(args);
return 0;

namespace AgentGuard.Package.Tests.Generators;

/// <summary>A fresh project that references the packed runtime, which brings the generators, and nothing else of ours.</summary>
internal static class GeneratorConsumer
{
    public static Consumer Library(string name = "App")
    {
        var consumer = new Consumer(name)
            .WithoutReference("AgentGuard.Analyzers")
            .WithoutReference("Microsoft.Extensions.AI.Abstractions")
            .References("AgentGuard.Runtime", Packed.Version)
            .Set("ImplicitUsings", "enable")
            .Set("Nullable", "enable");
        File.Delete(Path.Combine(consumer.Folder, "Support.cs"));
        return consumer;
    }

    public static Consumer Program(string name = "App") => Library(name).Set("OutputType", "Exe");
}

namespace AgentGuard.Package.Tests.Testing;

/// <summary>The checkout's tracked and new files in a folder of their own, to build and change there.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private RepositoryCopy(string root) => Root = root;

    public string Root { get; }

    /// <summary>The folders and files named, with the files at the top of the checkout.</summary>
    public static RepositoryCopy Of(params string[] folders)
    {
        var root = Directory.CreateDirectory(Path.Combine(Packed.ConsumerRoot, $"checkout {Guid.NewGuid():N}")).FullName;
        var copy = new RepositoryCopy(root);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf()))
        {
            File.Copy(file, Path.Combine(root, Path.GetFileName(file)));
        }

        foreach (var folder in folders)
        {
            Copy(Repository.PathOf(folder), Path.Combine(root, folder));
        }

        return copy;
    }

    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public RepositoryCopy Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public CommandResult Run(params string[] arguments) => DotNet.Run(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}

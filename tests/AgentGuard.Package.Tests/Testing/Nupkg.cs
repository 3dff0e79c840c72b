using System.IO.Compression;
using System.Xml.Linq;

namespace AgentGuard.Package.Tests.Testing;

/// <summary>A packed package.</summary>
internal sealed class Nupkg(string path)
{
    private static readonly string[] Wrapping = ["_rels/", "package/", "[Content_Types].xml"];

    /// <summary>What we put in: without the files that make a zip file a package.</summary>
    public IReadOnlyList<string> Entries
    {
        get
        {
            using var zip = ZipFile.OpenRead(path);
            return [.. zip.Entries.Select(entry => entry.FullName)
                .Where(name => !Wrapping.Any(name.StartsWith))
                .Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>The <c>metadata</c> element of the nuspec.</summary>
    public XElement Metadata
    {
        get
        {
            var nuspec = XDocument.Parse(Text(Entries.Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!;
            return nuspec.Element(nuspec.Name.Namespace + "metadata")!;
        }
    }

    public XElement? Field(string name) => Metadata.Element(Metadata.Name.Namespace + name);

    public string Text(string entry)
    {
        using var reader = new StreamReader(new MemoryStream(Bytes(entry)));
        return reader.ReadToEnd();
    }

    public byte[] Bytes(string entry)
    {
        using var zip = ZipFile.OpenRead(path);
        using var content = zip.GetEntry(entry)!.Open();
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}

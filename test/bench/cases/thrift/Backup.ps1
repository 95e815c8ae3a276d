<#
.SYNOPSIS
Copies folders into dated archives, keeps as many as wanted, and checks that they can be read.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $ConfigPath,
    [switch] $VerifyOnly
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Script:LogLines = [System.Collections.Generic.List[string]]::new()
$Script:DefaultKeep = 14
$Script:SmallestFreeBytes = 5GB

class BackupSource {
    [string] $Name
    [string] $Path
    [string[]] $Exclude
    [int] $Keep

    BackupSource([string] $name, [string] $path, [string[]] $exclude, [int] $keep) {
        $this.Name = $name
        $this.Path = $path
        $this.Exclude = $exclude
        $this.Keep = $keep
    }

    [bool] Exists() {
        return Test-Path -LiteralPath $this.Path -PathType Container
    }
}

class BackupResult {
    [string] $Name
    [string] $Archive
    [long] $Bytes
    [int] $Files
    [string] $Problem
}

function Write-BackupLog {
    param([string] $Level, [string] $Message)

    $line = '{0:yyyy-MM-dd HH:mm:ss} {1,-5} {2}' -f (Get-Date), $Level, $Message
    $Script:LogLines.Add($line)
    switch ($Level) {
        'error' { Write-Warning $Message }
        'debug' { Write-Verbose $Message }
        default { Write-Host $line }
    }
}

function Read-BackupConfig {
    param([string] $Path)

    if (-not (Test-Path -LiteralPath $Path)) {
        throw "There is no configuration at $Path."
    }
    $json = Get-Content -LiteralPath $Path -Raw | ConvertFrom-Json
    $sources = foreach ($entry in $json.sources) {
        $keep = if ($entry.PSObject.Properties['keep']) { [int] $entry.keep } else { $Script:DefaultKeep }
        $exclude = if ($entry.PSObject.Properties['exclude']) { [string[]] $entry.exclude } else { @() }
        [BackupSource]::new($entry.name, $entry.path, $exclude, $keep)
    }
    [pscustomobject] @{ Target = $json.target; Sources = @($sources) }
}

function Test-FreeSpace {
    param([string] $Target, [long] $Needed)

    $drive = (Get-Item -LiteralPath $Target).PSDrive
    $free = $drive.Free
    if ($null -eq $free) {
        Write-BackupLog -Level 'debug' -Message "The free space of $Target is not known."
        return $true
    }
    return ($free - $Needed) -ge $Script:SmallestFreeBytes
}

function Get-SourceFiles {
    param([BackupSource] $Source)

    Get-ChildItem -LiteralPath $Source.Path -File -Recurse | Where-Object {
        $relative = $_.FullName.Substring($Source.Path.Length)
        $excluded = $false
        foreach ($pattern in $Source.Exclude) {
            if ($relative -like $pattern) {
                $excluded = $true
                break
            }
        }
        -not $excluded
    }
}

function Get-ArchiveName {
    param([BackupSource] $Source, [datetime] $At)

    $safe = $Source.Name -replace '[^\w.-]', '_'
    '{0}-{1:yyyyMMdd-HHmmss}.zip' -f $safe, $At
}

function New-BackupArchive {
    [CmdletBinding(SupportsShouldProcess)]
    param([BackupSource] $Source, [string] $Target)

    $result = [BackupResult]::new()
    $result.Name = $Source.Name
    if (-not $Source.Exists()) {
        $result.Problem = "The folder $($Source.Path) is not there."
        Write-BackupLog -Level 'error' -Message $result.Problem
        return $result
    }
    $files = @(Get-SourceFiles -Source $Source)
    $bytes = ($files | Measure-Object -Property Length -Sum).Sum
    if (-not (Test-FreeSpace -Target $Target -Needed $bytes)) {
        $result.Problem = "There is not enough room for $($Source.Name)."
        Write-BackupLog -Level 'error' -Message $result.Problem
        return $result
    }
    $archive = Join-Path $Target (Get-ArchiveName -Source $Source -At (Get-Date))
    if ($PSCmdlet.ShouldProcess($archive, 'Write archive')) {
        $temporary = "$archive.part"
        Compress-Archive -LiteralPath $files.FullName -DestinationPath $temporary -Force
        Move-Item -LiteralPath $temporary -Destination $archive
        Write-BackupLog -Level 'info' -Message "$archive has $($files.Count) files."
    }
    $result.Archive = $archive
    $result.Bytes = $bytes
    $result.Files = $files.Count
    return $result
}

function Test-BackupArchive {
    param([string] $Archive)

    Add-Type -AssemblyName System.IO.Compression.FileSystem
    try {
        $zip = [System.IO.Compression.ZipFile]::OpenRead($Archive)
        try {
            foreach ($entry in $zip.Entries) {
                $stream = $entry.Open()
                $stream.CopyTo([System.IO.Stream]::Null)
                $stream.Dispose()
            }
            return $true
        } finally {
            $zip.Dispose()
        }
    } catch {
        Write-BackupLog -Level 'error' -Message "$Archive cannot be read: $_"
        return $false
    }
}

function Remove-OldArchives {
    [CmdletBinding(SupportsShouldProcess)]
    param([BackupSource] $Source, [string] $Target)

    $safe = $Source.Name -replace '[^\w.-]', '_'
    $archives = Get-ChildItem -LiteralPath $Target -Filter "$safe-*.zip" | Sort-Object Name -Descending
    $old = $archives | Select-Object -Skip $Source.Keep
    foreach ($archive in $old) {
        if ($PSCmdlet.ShouldProcess($archive.FullName, 'Remove')) {
            Remove-Item -LiteralPath $archive.FullName
            Write-BackupLog -Level 'info' -Message "Removed $($archive.Name)."
        }
    }
}

function Invoke-Backup {
    param([object] $Config)

    $results = foreach ($source in $Config.Sources) {
        $result = New-BackupArchive -Source $source -Target $Config.Target
        if (-not $result.Problem -and -not (Test-BackupArchive -Archive $result.Archive)) {
            $result.Problem = 'The archive cannot be read.'
        }
        if (-not $result.Problem) {
            Remove-OldArchives -Source $source -Target $Config.Target
        }
        $result
    }
    return @($results)
}

function Show-BackupSummary {
    param([BackupResult[]] $Results)

    $failed = @($Results | Where-Object { $_.Problem })
    $total = ($Results | Measure-Object -Property Bytes -Sum).Sum
    Write-BackupLog -Level 'info' -Message ("{0} archives, {1:N1} MB, {2} failed" -f $Results.Count, ($total / 1MB), $failed.Count)
    foreach ($each in $failed) {
        Write-BackupLog -Level 'error' -Message "$($each.Name): $($each.Problem)"
    }
    return $failed.Count
}

$config = Read-BackupConfig -Path $ConfigPath
if ($VerifyOnly) {
    $broken = Get-ChildItem -LiteralPath $config.Target -Filter '*.zip' | Where-Object { -not (Test-BackupArchive -Archive $_.FullName) }
    exit @($broken).Count
}
exit (Show-BackupSummary -Results (Invoke-Backup -Config $config))
